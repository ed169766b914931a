#include "prelude.h"

static int step(int n, int rc)
{
	return n == 3 ? rc : 0;
}

int main(void)
{
	int rc = 0, i;

	for (i = 0; i < 10 && !rc; i++)
		rc = step(i, -5);
	out("%d %d", rc, i); // expect: -5 4
	return 0;
}
