#include "prelude.h"

// gcc warns: sign-compare
int main(void)
{
	u8 mask = 0x0f;

	out("%d", ~mask); // expect: -16
	out("%x", ~mask); // expect: fffffff0
	out("%x", (u8)~mask); // expect: f0
	out("%d", (u8)~mask == 0xf0); // expect: 1
	out("%d", ~mask == 0xf0); // expect: 0
	return 0;
}
