#include "prelude.h"

// gcc warns: parentheses
int main(void)
{
	int t = 1, f = 0;

	out("%d", t || t && f); // expect: 1
	out("%d", (t || t) && f); // expect: 0
	return 0;
}
