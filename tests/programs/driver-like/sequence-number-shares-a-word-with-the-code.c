#include "prelude.h"

#define SEQ_MASK 0x0000ffff
#define CODE_MASK 0xffff0000

static u32 mailbox;
static u16 seq;

static void send(u32 code)
{
	mailbox = code | ++seq;
}

static bool answered(u32 header)
{
	return (header & SEQ_MASK) == seq;
}

int main(void)
{
	send(0x00230000);
	out("%08x", mailbox); // expect: 00230001
	out("%d %d", answered(0x00160001), answered(0x00160000)); // expect: 1 0
	seq = 0xffff;
	send(0x00010000);
	out("%08x %08x", mailbox, mailbox & CODE_MASK); // expect: 00010000 00010000
	return 0;
}
