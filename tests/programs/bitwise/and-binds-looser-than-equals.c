#include "prelude.h"

// gcc warns: parentheses
int main(void)
{
	u32 status = 6;

	out("%u", status & 2 == 2); // expect: 0
	out("%d", (status & 2) == 2); // expect: 1
	return 0;
}
