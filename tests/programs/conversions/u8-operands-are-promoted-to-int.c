#include "prelude.h"

int main(void)
{
	u8 a = 200, b = 100;

	out("%d", a + b); // expect: 300
	out("%d", (u8)(a + b)); // expect: 44
	out("%d", b - a); // expect: -100
	out("%zu", sizeof(a + b)); // expect: 4
	return 0;
}
