#include "prelude.h"

static int *local(void)
{
	int n = 5;
	int *p = &n;

	return p;
}

int main(void)
{
	int *p = local();

	out("%d", *p); // fault: use-after-free
	return 0;
}
