#include "prelude.h"

int main(void)
{
	u32 word = 0x11223344;
	u8 *bytes = (u8 *)&word;

	out("%02x %02x %02x %02x", bytes[0], bytes[1], bytes[2], bytes[3]); // expect: 44 33 22 11
	bytes[3] = 0xff;
	out("%08x", word); // expect: ff223344
	return 0;
}
