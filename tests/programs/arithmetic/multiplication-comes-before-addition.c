#include "prelude.h"

int main(void)
{
	int a = 2, b = 3, c = 4;

	out("%d", a + b * c); // expect: 14
	out("%d", (a + b) * c); // expect: 20
	out("%d", a * b + c % 3); // expect: 7
	out("%d", -a * b); // expect: -6
	return 0;
}
