#include "prelude.h"

int main(void)
{
	u8 a = 255;
	u8 b = 0;

	a++;
	b--;
	out("%d %d", a, b); // expect: 0 255
	out("%d", ++b); // expect: 0
	out("%d", a--); // expect: 0
	out("%d", a); // expect: 255
	return 0;
}
