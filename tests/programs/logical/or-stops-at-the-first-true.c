#include "prelude.h"

static int calls;

static int count(int result)
{
	calls++;
	return result;
}

int main(void)
{
	out("%d", count(4) || count(0)); // expect: 1
	out("%d", calls); // expect: 1
	out("%d", count(0) || count(0)); // expect: 0
	out("%d", calls); // expect: 3
	return 0;
}
