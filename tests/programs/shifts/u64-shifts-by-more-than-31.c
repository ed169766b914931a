#include "prelude.h"

int main(void)
{
	u64 a = 1;

	out("%llx", a << 32); // expect: 100000000
	out("%llx", a << 63); // expect: 8000000000000000
	out("%llu", a << 63 >> 62); // expect: 2
	return 0;
}
