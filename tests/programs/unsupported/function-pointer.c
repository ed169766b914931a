#include "prelude.h"

static int one(void)
{
	return 1;
}

int main(void)
{
	int (*f)(void) = one; // error: unsupported-function-pointer

	out("%d", f());
	return 0;
}
