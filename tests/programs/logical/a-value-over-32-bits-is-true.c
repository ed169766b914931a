#include "prelude.h"

int main(void)
{
	u64 wide = 0x100000000ULL;

	out("%d", wide && 1); // expect: 1
	out("%d", (u32)wide && 1); // expect: 0
	out("%d", !wide); // expect: 0
	if (wide)
		out("set"); // expect: set
	return 0;
}
