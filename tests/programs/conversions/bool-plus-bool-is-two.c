#include "prelude.h"

int main(void)
{
	bool a = true, b = true;
	bool sum = a + b;

	out("%d", a + b); // expect: 2
	out("%d", sum); // expect: 1
	return 0;
}
