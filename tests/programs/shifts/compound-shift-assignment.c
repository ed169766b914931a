#include "prelude.h"

int main(void)
{
	u32 a = 3;
	s32 b = -256;
	u8 c = 0x81;

	a <<= 4;
	b >>= 4;
	c <<= 1;
	out("%u %d %u", a, b, c); // expect: 48 -16 2
	return 0;
}
