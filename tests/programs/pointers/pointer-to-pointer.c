#include "prelude.h"

static void choose(int **where, int *what)
{
	*where = what;
}

int main(void)
{
	int a = 1, b = 2;
	int *p = &a;

	out("%d", *p); // expect: 1
	choose(&p, &b);
	out("%d", *p); // expect: 2
	**&p = 7;
	out("%d", b); // expect: 7
	return 0;
}
