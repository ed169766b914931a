#include "prelude.h"

int main(void)
{
	s8 a = -1;
	u8 b = 0xff;

	out("%d %d", a, b); // expect: -1 255
	out("%x %x", a, b); // expect: ffffffff ff
	out("%d", a == b); // expect: 0
	return 0;
}
