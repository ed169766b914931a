#include "prelude.h"

// gcc warns: logical-not-parentheses parentheses
int main(void)
{
	u32 flags = 2;

	out("%d", !flags & 2); // expect: 0
	out("%d", !(flags & 2)); // expect: 0
	out("%d", !(flags & 4)); // expect: 1
	out("%d", !flags == 1); // expect: 0
	return 0;
}
