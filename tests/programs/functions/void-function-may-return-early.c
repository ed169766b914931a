#include "prelude.h"

static int last;

static void keep(int n)
{
	if (n < 0)
		return;
	last = n;
}

int main(void)
{
	keep(4);
	keep(-9);
	out("%d", last); // expect: 4
	return 0;
}
