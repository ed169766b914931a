#include "prelude.h"

// gcc warns: parentheses
int main(void)
{
	int a = 1, b = 2;

	out("%d", a < b == 1); // expect: 1
	out("%d", a == b < 3); // expect: 1
	return 0;
}
