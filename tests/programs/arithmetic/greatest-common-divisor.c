#include "prelude.h"

static u32 gcd(u32 a, u32 b)
{
	while (b) {
		u32 rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

int main(void)
{
	out("%u", gcd(84, 36)); // expect: 12
	out("%u", gcd(17, 5)); // expect: 1
	out("%u", gcd(0, 9)); // expect: 9
	return 0;
}
