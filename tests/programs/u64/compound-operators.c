#include "prelude.h"

int main(void)
{
	u64 a = 1;

	a <<= 40;
	a |= 0xff;
	a ^= 0xf;
	a -= 0x10;
	a >>= 4;
	out("%llx", a); // expect: 100000000e
	a *= 0x10;
	a /= 3;
	a %= 1000;
	out("%llu", a); // expect: 0
	return 0;
}
