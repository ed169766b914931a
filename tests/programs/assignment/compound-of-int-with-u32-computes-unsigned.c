#include "prelude.h"

int main(void)
{
	int a = -6;
	u32 b = 2;

	a /= b;
	out("%d", a); // expect: 2147483645
	a = -6;
	a /= (int)b;
	out("%d", a); // expect: -3
	return 0;
}
