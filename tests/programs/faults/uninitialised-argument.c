#include "prelude.h"

static int twice(int n)
{
	return n * 2;
}

int main(void)
{
	int n;

	out("%d", twice(n)); // fault: uninitialised-read
	return 0;
}
