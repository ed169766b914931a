#include "prelude.h"

int main(void)
{
	u32 *p = (u32 *)0x5eed12345678;

	out("%u", *p); // fault: wild-pointer
	return 0;
}
