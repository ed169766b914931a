#include "prelude.h"

static int calls;
static int table[4];

static int next(void)
{
	return calls++;
}

int main(void)
{
	table[next()] += 5;
	table[next()] += 7;
	out("%d %d %d", table[0], table[1], calls); // expect: 5 7 2
	return 0;
}
