#include "prelude.h"

static int f(void)
{
	return 1;
}

static int f(void) // error: redeclared
{
	return 2;
}

int main(void)
{
	return f();
}
