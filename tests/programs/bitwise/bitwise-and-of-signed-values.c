#include "prelude.h"

int main(void)
{
	int a = -1, b = 0x7fffffff;
	s8 c = -128;

	out("%d", a & b); // expect: 2147483647
	out("%d", a & ~b); // expect: -2147483648
	out("%d", c & 0xff); // expect: 128
	out("%d", c | 1); // expect: -127
	return 0;
}
