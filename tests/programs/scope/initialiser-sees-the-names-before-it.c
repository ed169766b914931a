#include "prelude.h"

int main(void)
{
	int a = 4, b = a + 1, c = a * b;

	out("%d %d %d", a, b, c); // expect: 4 5 20
	return 0;
}
