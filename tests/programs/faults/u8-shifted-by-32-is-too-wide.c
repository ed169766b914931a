#include "prelude.h"

int main(void)
{
	u8 top = 1;
	int by = 32;

	out("%llx", (u64)(top << by)); // fault: shift-too-wide
	return 0;
}
