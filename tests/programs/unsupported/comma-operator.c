#include "prelude.h"

int main(void)
{
	int a, b;

	a = 1, b = 2; // error: unsupported-comma
	out("%d", a + b);
	return 0;
}
