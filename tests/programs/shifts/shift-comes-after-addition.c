#include "prelude.h"

// gcc warns: parentheses
int main(void)
{
	u32 a = 1;

	out("%u", a << 2 + 1); // expect: 8
	out("%u", (a << 2) + 1); // expect: 5
	out("%u", a + 1 << 4); // expect: 32
	return 0;
}
