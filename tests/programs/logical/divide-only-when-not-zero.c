#include "prelude.h"

int main(void)
{
	int n = 0;

	out("%d", n != 0 && 10 / n > 1); // expect: 0
	n = 2;
	out("%d", n != 0 && 10 / n > 1); // expect: 1
	return 0;
}
