#include "prelude.h"

int main(void)
{
	s32 a = -1;
	u32 b = 0xffffffff;

	out("%llx", (u64)a); // expect: ffffffffffffffff
	out("%llx", (u64)b); // expect: ffffffff
	out("%llx", (u64)(u32)a); // expect: ffffffff
	return 0;
}
