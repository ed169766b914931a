#include "prelude.h"

int main(void)
{
	u32 a = 0x1ff;

	out("%d", (u8)a + 1); // expect: 256
	out("%d", (u8)(a + 1)); // expect: 0
	out("%d", (u8)a >> 4); // expect: 15
	return 0;
}
