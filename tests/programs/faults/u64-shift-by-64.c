#include "prelude.h"

int main(void)
{
	u64 a = 1;
	u32 by = 63;

	out("%llx", a << by); // expect: 8000000000000000
	by++;
	a <<= by; // fault: shift-too-wide
	out("%llx", a);
	return 0;
}
