#include "prelude.h"

// gcc warns: type-limits
int main(void)
{
	u8 a = 0, b = 1;

	out("%d", a - b < 0); // expect: 1
	out("%d", (u8)(a - b) < 0 || (u8)(a - b) == 255); // expect: 1
	return 0;
}
