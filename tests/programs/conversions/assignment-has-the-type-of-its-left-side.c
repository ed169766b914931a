#include "prelude.h"

// gcc warns: overflow
int main(void)
{
	u8 a;
	int b;

	b = a = 0x1ff;
	out("%d %d", a, b); // expect: 255 255
	return 0;
}
