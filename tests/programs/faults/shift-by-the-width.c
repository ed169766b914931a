#include "prelude.h"

int main(void)
{
	u32 by = 32;

	out("%x", 1U << by); // fault: shift-too-wide
	return 0;
}
