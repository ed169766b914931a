#include "prelude.h"

static void swap(int *a, int *b)
{
	int keep = *a;

	*a = *b;
	*b = keep;
}

int main(void)
{
	int x = 1, y = 2;

	swap(&x, &y);
	out("%d %d", x, y); // expect: 2 1
	return 0;
}
