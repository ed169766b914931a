#include "prelude.h"

static int bump(int n)
{
	n += 10;
	return n;
}

int main(void)
{
	int n = 1;

	out("%d", bump(n)); // expect: 11
	out("%d", n); // expect: 1
	return 0;
}
