#include "prelude.h"

static u8 low(u32 word)
{
	return word;
}

static bool any(u32 word)
{
	return word;
}

static s64 wide(int n)
{
	return n;
}

int main(void)
{
	out("%u", low(0x1234)); // expect: 52
	out("%d", any(0x100)); // expect: 1
	out("%lld", wide(-7)); // expect: -7
	return 0;
}
