#include "prelude.h"

int main(void)
{
	s64 max = 0x7fffffffffffffffLL;
	s64 min = -max - 1;

	out("%lld %lld", max, min); // expect: 9223372036854775807 -9223372036854775808
	out("%lld", min / 2); // expect: -4611686018427387904
	out("%llx", (u64)min); // expect: 8000000000000000
	out("%d", min < max); // expect: 1
	return 0;
}
