#include "prelude.h"

int main(void)
{
	int a = 5;
	int b = ++a;
	int c = --a;

	out("%d %d %d", a, b, c); // expect: 5 6 5
	return 0;
}
