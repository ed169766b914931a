#include "prelude.h"

int main(void)
{
	u32 a = 0x10000, b = 0x10000;
	u64 narrow = a * b;
	u64 wide = (u64)a * b;

	out("%llx %llx", narrow, wide); // expect: 0 100000000
	return 0;
}
