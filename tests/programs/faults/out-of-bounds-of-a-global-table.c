#include "prelude.h"

static const int table[2] = { 1, 2 };

static int look(u32 n)
{
	return table[n]; // fault: out-of-bounds
}

int main(void)
{
	out("%d", look(1)); // expect: 2
	out("%d", look(2));
	return 0;
}
