#include "prelude.h"

// gcc warns: sign-compare
int main(void)
{
	out("%d", 0x80000000 > 0); // expect: 1
	out("%d", -0x80000000 > 0); // expect: 1
	out("%zu", sizeof(0x80000000)); // expect: 4
	out("%d", 0xffff0000 == -65536); // expect: 1
	return 0;
}
