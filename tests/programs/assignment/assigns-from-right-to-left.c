#include "prelude.h"

int main(void)
{
	int a, b, c;

	a = b = c = 4;
	out("%d %d %d", a, b, c); // expect: 4 4 4
	a = (b = 2) + 1;
	out("%d %d", a, b); // expect: 3 2
	return 0;
}
