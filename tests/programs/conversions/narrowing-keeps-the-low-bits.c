#include "prelude.h"

int main(void)
{
	u32 word = 0x12345678;
	u8 byte = word;
	u16 half = word;

	out("%02x %04x", byte, half); // expect: 78 5678
	word = 0x1ff;
	byte = word;
	out("%d", byte); // expect: 255
	return 0;
}
