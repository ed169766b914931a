#include "prelude.h"

int main(void)
{
	u64 address = 0x123456789abcULL;

	out("%llx", address & ~0xfff); // expect: 123456789000
	out("%llx", address & ~0xfffU); // expect: 56789000
	out("%llx", address & ~0xfffULL); // expect: 123456789000
	return 0;
}
