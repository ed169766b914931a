#include "prelude.h"

// gcc warns: parentheses
int main(void)
{
	u32 a = 1, b = 3, c = 6;

	out("%u", a | b & c); // expect: 3
	out("%u", (a | b) & c); // expect: 2
	out("%u", a ^ b & c); // expect: 3
	out("%u", a | b ^ c); // expect: 5
	return 0;
}
