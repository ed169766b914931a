#include "prelude.h"

// gcc warns: sign-compare
int main(void)
{
	int a = -1;
	u32 b = 1;

	out("%d", a < b); // expect: 0
	out("%d", a < (int)b); // expect: 1
	out("%u", (u32)a); // expect: 4294967295
	return 0;
}
