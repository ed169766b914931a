#include "prelude.h"

int main(void)
{
	u8 a = 200;
	s8 b = 100;

	a += 100;
	b += 100;
	out("%d %d", a, b); // expect: 44 -56
	a = 200;
	a = (a + 100) / 2;
	out("%d", a); // expect: 150
	return 0;
}
