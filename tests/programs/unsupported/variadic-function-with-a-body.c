#include "prelude.h"

static int first(int n, ...) // error: unsupported-variadic
{
	return n;
}

int main(void)
{
	out("%d", first(1, 2));
	return 0;
}
