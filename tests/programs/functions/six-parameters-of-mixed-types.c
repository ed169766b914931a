#include "prelude.h"

static u64 mix(u8 a, s16 b, u32 c, u64 d, const char *e, bool f)
{
	return a + b + c + d + e[0] + f;
}

int main(void)
{
	out("%llu", mix(1, -2, 3, 0x100000000ULL, "A", 5)); // expect: 4294967364
	return 0;
}
