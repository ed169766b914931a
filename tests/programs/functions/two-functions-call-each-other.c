#include "prelude.h"

static bool is_odd(u32 n);

static bool is_even(u32 n)
{
	if (n == 0)
		return true;
	return is_odd(n - 1);
}

static bool is_odd(u32 n)
{
	if (n == 0)
		return false;
	return is_even(n - 1);
}

int main(void)
{
	out("%d %d", is_even(10), is_even(7)); // expect: 1 0
	return 0;
}
