#include "prelude.h"

int main(void)
{
	u8 a[4] = { 1, 2, 3, 4 };
	u8 b[4] = { 0 };

	memcpy(b, a, 3);
	out("%d %d %d %d", b[0], b[1], b[2], b[3]); // expect: 1 2 3 0
	out("%d", memcmp(a, b, 3)); // expect: 0
	out("%d", memcmp(a, b, 4) > 0); // expect: 1
	memset(b, 0xff, 2);
	out("%d %d %d %d", b[0], b[1], b[2], b[3]); // expect: 255 255 3 0
	return 0;
}
