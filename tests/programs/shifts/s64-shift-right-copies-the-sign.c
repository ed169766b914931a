#include "prelude.h"

int main(void)
{
	s64 a = -1;
	s64 b = -0x100000000LL;

	out("%lld", a >> 40); // expect: -1
	out("%lld", b >> 32); // expect: -1
	out("%llx", (u64)b >> 32); // expect: ffffffff
	return 0;
}
