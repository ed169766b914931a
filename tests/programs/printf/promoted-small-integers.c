#include "prelude.h"

int main(void)
{
	u8 a = 200;
	s8 b = -100;
	s16 c = -3;
	bool d = true;

	out("%d %d %d %d", a, b, c, d); // expect: 200 -100 -3 1
	out("%u %x", a, a); // expect: 200 c8
	return 0;
}
