#include "prelude.h"

int main(void)
{
	u32 a = 0x00160000;

	out("%x", a & -a); // expect: 20000
	out("%d", (a & (a - 1)) == 0); // expect: 0
	out("%d", (0x8000U & (0x8000U - 1)) == 0); // expect: 1
	return 0;
}
