#include "prelude.h"

int main(void)
{
	u16 half = 1;

	out("%x", *(u32 *)&half); // fault: out-of-bounds
	return 0;
}
