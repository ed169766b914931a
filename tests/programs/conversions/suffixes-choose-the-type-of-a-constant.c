#include "prelude.h"

int main(void)
{
	out("%zu %zu %zu %zu", sizeof(1), sizeof(1U), sizeof(1L), sizeof(1ULL)); // expect: 4 4 8 8
	out("%d", -1 < 1L); // expect: 1
	out("%u", 0U - 1); // expect: 4294967295
	out("%llu", 0ULL - 1); // expect: 18446744073709551615
	out("%lx", 0x123456789aUL); // expect: 123456789a
	return 0;
}
