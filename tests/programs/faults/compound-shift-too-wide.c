#include "prelude.h"

int main(void)
{
	u32 a = 1;
	u8 by = 40;

	a <<= by; // fault: shift-too-wide
	out("%u", a);
	return 0;
}
