#include "prelude.h"

int main(void)
{
	int a = 10, b = 4, c = 3;

	out("%d", a - b - c); // expect: 3
	out("%d", a - (b - c)); // expect: 9
	out("%d", a / b * c); // expect: 6
	out("%d", a / (b * c)); // expect: 0
	return 0;
}
