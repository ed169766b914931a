#include "prelude.h"

int main(void)
{
	u64 a = 0xffffffff, b = 1;

	out("%llx", a + b); // expect: 100000000
	out("%x", (u32)(a + b)); // expect: 0
	return 0;
}
