#include "prelude.h"

int main(void)
{
	u64 address = 0x123456789abcdef0ULL;
	u32 high = address >> 32, low = (u32)address;

	out("%08x %08x", high, low); // expect: 12345678 9abcdef0
	out("%d", ((u64)high << 32 | low) == address); // expect: 1
	return 0;
}
