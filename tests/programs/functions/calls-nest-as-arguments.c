#include "prelude.h"

static int add(int a, int b)
{
	return a + b;
}

int main(void)
{
	out("%d", add(add(1, 2), add(3, add(4, 5)))); // expect: 15
	return 0;
}
