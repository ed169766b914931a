#include "prelude.h"

static u32 slot(u32 n, u32 slots)
{
	return n % slots; // fault: division-by-zero
}

int main(void)
{
	out("%u", slot(7, 4)); // expect: 3
	out("%u", slot(7, 0));
	return 0;
}
