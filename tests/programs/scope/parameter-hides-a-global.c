#include "prelude.h"

static int value = 5;

static int twice(int value)
{
	return value * 2;
}

int main(void)
{
	out("%d %d", twice(21), value); // expect: 42 5
	return 0;
}
