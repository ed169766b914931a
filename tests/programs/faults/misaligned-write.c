#include "prelude.h"

int main(void)
{
	u64 wide = 0;
	u16 *p = (u16 *)((u8 *)&wide + 3);

	*p = 1; // fault: misaligned
	out("%llx", wide);
	return 0;
}
