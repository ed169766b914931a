#include "prelude.h"

int main(void)
{
	u8 a = 0x80;

	out("%x", a << 4); // expect: 800
	out("%x", (u8)(a << 1)); // expect: 0
	out("%d", a >> 7); // expect: 1
	return 0;
}
