#include "prelude.h"

static u32 seq = 0xfffe;

static u32 next(void)
{
	seq = (seq + 1) & 0xffff;
	return seq;
}

int main(void)
{
	out("%x", next()); // expect: ffff
	out("%x", next()); // expect: 0
	out("%x", seq); // expect: 0
	return 0;
}
