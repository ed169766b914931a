#include "prelude.h"

int main(void)
{
	out("%zu", sizeof(2147483647)); // expect: 4
	out("%zu", sizeof(2147483648)); // expect: 8
	out("%d", -2147483648 < 0); // expect: 1
	out("%ld", 2147483648 + 1); // expect: 2147483649
	return 0;
}
