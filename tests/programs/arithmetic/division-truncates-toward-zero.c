#include "prelude.h"

int main(void)
{
	int a = 7, b = -7;

	out("%d %d", a / 2, b / 2); // expect: 3 -3
	out("%d %d", a / -2, b / -2); // expect: -3 3
	return 0;
}
