#include "prelude.h"

static int f(int a);

static int f(int a, int b) // error: conflicting-types
{
	return a + b;
}

int main(void)
{
	return f(1, 2);
}
