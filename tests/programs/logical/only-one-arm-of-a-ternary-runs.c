#include "prelude.h"

static int calls;

static int count(int result)
{
	calls++;
	return result;
}

int main(void)
{
	int n = 0;

	out("%d", n ? count(1) : count(2)); // expect: 2
	out("%d", calls); // expect: 1
	out("%d", n == 0 ? 10 : 1 / n); // expect: 10
	return 0;
}
