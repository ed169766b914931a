#include "prelude.h"

int main(void)
{
	int x = 1 << 31;

	out("%d", x); // expect: -2147483648
	out("%x", x); // expect: 80000000
	out("%d", x == (int)0x80000000); // expect: 1
	return 0;
}
