#include "prelude.h"

int main(void)
{
	u32 word = 0x12345678;
	u8 b3 = word >> 24, b2 = word >> 16, b1 = word >> 8, b0 = word;

	out("%02x %02x %02x %02x", b3, b2, b1, b0); // expect: 12 34 56 78
	out("%08x", (u32)b0 << 24 | (u32)b1 << 16 | (u32)b2 << 8 | b3); // expect: 78563412
	return 0;
}
