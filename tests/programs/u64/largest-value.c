#include "prelude.h"

int main(void)
{
	u64 a = ~0ULL;

	out("%llu", a); // expect: 18446744073709551615
	out("%llu", a + 1); // expect: 0
	out("%llu", a / 10); // expect: 1844674407370955161
	out("%llu", a % 10); // expect: 5
	return 0;
}
