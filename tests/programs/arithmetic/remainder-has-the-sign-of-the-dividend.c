#include "prelude.h"

int main(void)
{
	int a = 7, b = -7;

	out("%d %d", a % 3, b % 3); // expect: 1 -1
	out("%d %d", a % -3, b % -3); // expect: 1 -1
	out("%d", b / 3 * 3 + b % 3 == b); // expect: 1
	return 0;
}
