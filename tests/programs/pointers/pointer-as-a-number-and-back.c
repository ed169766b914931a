#include "prelude.h"

int main(void)
{
	int n = 42;
	u64 address = (u64)&n;
	int *p = (int *)address;

	out("%d", *p); // expect: 42
	out("%d", address % 4 == 0); // expect: 1
	out("%zu", sizeof(p)); // expect: 8
	return 0;
}
