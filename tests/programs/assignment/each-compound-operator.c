#include "prelude.h"

int main(void)
{
	int a = 20;

	a += 5;
	out("%d", a); // expect: 25
	a -= 3;
	out("%d", a); // expect: 22
	a *= 4;
	out("%d", a); // expect: 88
	a /= 5;
	out("%d", a); // expect: 17
	a %= 7;
	out("%d", a); // expect: 3
	a <<= 3;
	out("%d", a); // expect: 24
	a >>= 1;
	out("%d", a); // expect: 12
	a |= 3;
	out("%d", a); // expect: 15
	a &= 6;
	out("%d", a); // expect: 6
	a ^= 5;
	out("%d", a); // expect: 3
	return 0;
}
