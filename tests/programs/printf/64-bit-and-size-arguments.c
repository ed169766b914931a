#include "prelude.h"

int main(void)
{
	u64 a = 0xfedcba9876543210ULL;
	s64 b = -5000000000LL;
	unsigned long c = 7;
	size_t d = sizeof(a);

	out("%llx %llu", a, a); // expect: fedcba9876543210 18364758544493064720
	out("%lld %lu %lx %zu", b, c, c, d); // expect: -5000000000 7 7 8
	out("%016llx", a >> 8); // expect: 00fedcba98765432
	return 0;
}
