#include "prelude.h"

int main(void)
{
	int a = 3;

	out("%d %d", a > 2, a < 2); // expect: 1 0
	out("%d", (a > 2) + (a > 1)); // expect: 2
	out("%zu", sizeof(a > 2)); // expect: 4
	return 0;
}
