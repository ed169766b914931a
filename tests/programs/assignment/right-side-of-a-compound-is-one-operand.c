#include "prelude.h"

int main(void)
{
	int a = 10;

	a *= 2 + 3;
	out("%d", a); // expect: 50
	a -= 10 - 5;
	out("%d", a); // expect: 45
	return 0;
}
