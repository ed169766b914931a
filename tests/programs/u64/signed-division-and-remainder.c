#include "prelude.h"

int main(void)
{
	s64 a = -10000000000LL;

	out("%lld %lld", a / 3, a % 3); // expect: -3333333333 -1
	out("%lld", a / -10000000000LL); // expect: 1
	return 0;
}
