#include "prelude.h"

// gcc warns: sign-compare
int main(void)
{
	s32 a = -2;
	u64 b = 1;

	out("%d", a < b); // expect: 0
	out("%llu", a + b); // expect: 18446744073709551615
	return 0;
}
