#include "prelude.h"

int main(void)
{
	u32 a = 0xdeadbeef;
	int b = -3;

	out("%x", a << 0); // expect: deadbeef
	out("%x", a >> 0); // expect: deadbeef
	out("%d", b >> 0); // expect: -3
	return 0;
}
