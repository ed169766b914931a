#include "prelude.h"

int main(void)
{
	u32 a = 3, b = 5;

	out("%u", a - b); // expect: 4294967294
	out("%d", (int)(a - b)); // expect: -2
	out("%d", a - b > 0); // expect: 1
	return 0;
}
