#include "prelude.h"

int main(void)
{
	s8 a = 127;

	a++;
	out("%d", a); // expect: -128
	a--;
	out("%d", a); // expect: 127
	return 0;
}
