#include "prelude.h"

int main(void)
{
	s64 a = -1;
	u32 b = 1;

	out("%d", a < b); // expect: 1
	out("%lld", a + b); // expect: 0
	out("%lld", a * b); // expect: -1
	return 0;
}
