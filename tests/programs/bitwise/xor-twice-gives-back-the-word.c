#include "prelude.h"

int main(void)
{
	u32 a = 0xcafe0000, b = 0x0000f00d;

	a ^= b;
	b ^= a;
	a ^= b;
	out("%08x %08x", a, b); // expect: 0000f00d cafe0000
	out("%d", a ^ a); // expect: 0
	return 0;
}
