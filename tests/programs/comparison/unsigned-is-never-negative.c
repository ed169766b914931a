#include "prelude.h"

// gcc warns: type-limits
int main(void)
{
	u32 a = 0;

	a = a - 1;
	out("%d", a < 0); // expect: 0
	out("%d", a >= 0); // expect: 1
	return 0;
}
