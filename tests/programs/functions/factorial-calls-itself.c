#include "prelude.h"

static u32 factorial(u32 n)
{
	return n < 2 ? 1 : n * factorial(n - 1);
}

int main(void)
{
	out("%u %u", factorial(5), factorial(12)); // expect: 120 479001600
	return 0;
}
