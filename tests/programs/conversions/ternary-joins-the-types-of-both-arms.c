#include "prelude.h"

// gcc warns: sign-compare
int main(void)
{
	int a = -1;
	u32 b = 1;
	int yes = 1;

	out("%d", (yes ? a : b) > 0); // expect: 1
	out("%u", yes ? a : b); // expect: 4294967295
	out("%zu", sizeof(yes ? (u8)1 : (u8)2)); // expect: 4
	out("%zu", sizeof(yes ? 1 : 2LL)); // expect: 8
	return 0;
}
