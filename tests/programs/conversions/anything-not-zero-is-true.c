#include "prelude.h"

int main(void)
{
	bool a = 2, b = 256, c = 0, d = -1;

	out("%d %d %d %d", a, b, c, d); // expect: 1 1 0 1
	out("%d", (bool)0x100); // expect: 1
	out("%d", (u8)0x100); // expect: 0
	return 0;
}
