#include "prelude.h"

int main(void)
{
	u32 word = 0x80ff;
	s8 byte = (s8)word;
	s16 half = (s16)word;

	out("%d %d", byte, half); // expect: -1 -32513
	out("%d", (s8)128); // expect: -128
	out("%d", (s16)0x18000); // expect: -32768
	return 0;
}
