#include "prelude.h"

int main(void)
{
	u64 a = 0x20000000000001ULL;

	out("%llu", a); // expect: 9007199254740993
	out("%llu", a + a); // expect: 18014398509481986
	out("%llu", a * 3 % 1000); // expect: 979
	return 0;
}
