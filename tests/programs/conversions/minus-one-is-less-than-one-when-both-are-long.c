#include "prelude.h"

int main(void)
{
	int a = -1;
	u32 b = 1;

	// long holds every u32, so the sign of a survives.
	out("%d", (long)a < (long)b); // expect: 1
	return 0;
}
