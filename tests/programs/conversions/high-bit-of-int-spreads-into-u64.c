#include "prelude.h"

int main(void)
{
	u8 top = 0x80;
	u64 wrong = (u64)(int)((u32)top << 24);
	u64 right = (u64)top << 24;

	out("%llx", wrong); // expect: ffffffff80000000
	out("%llx", right); // expect: 80000000
	return 0;
}
