#include "prelude.h"

int main(void)
{
	u32 a = 0xf000000f;

	out("%x", a << 4); // expect: f0
	out("%x", a << 4 >> 4); // expect: f
	out("%x", (a & 0xf) << 28); // expect: f0000000
	return 0;
}
