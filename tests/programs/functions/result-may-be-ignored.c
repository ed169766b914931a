#include "prelude.h"

static int set(int *where, int value)
{
	*where = value;
	return value;
}

int main(void)
{
	int n = 0;

	set(&n, 5);
	(void)set(&n, n + 1);
	out("%d", n); // expect: 6
	return 0;
}
