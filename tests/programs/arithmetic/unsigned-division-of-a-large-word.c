#include "prelude.h"

int main(void)
{
	u32 a = 0xfffffff0;

	out("%u", a / 16); // expect: 268435455
	out("%u", a % 7); // expect: 2
	out("%d", (int)a / 16); // expect: -1
	return 0;
}
