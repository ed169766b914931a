#include "prelude.h"

static int divide(int a, int b, int *quotient, int *rest)
{
	if (b == 0)
		return -22;
	*quotient = a / b;
	*rest = a % b;
	return 0;
}

int main(void)
{
	int q = 0, r = 0;

	out("%d", divide(17, 5, &q, &r)); // expect: 0
	out("%d %d", q, r); // expect: 3 2
	out("%d", divide(17, 0, &q, &r)); // expect: -22
	return 0;
}
