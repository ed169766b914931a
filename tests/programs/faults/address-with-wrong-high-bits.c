#include "prelude.h"

int main(void)
{
	u32 word = 5;
	u64 address = (u64)&word | 0xffff000000000000ULL;

	out("%u", *(u32 *)address); // fault: wild-pointer
	return 0;
}
