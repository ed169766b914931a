#include "prelude.h"

#define BIT_READY 0x4

int main(void)
{
	u32 flags = 0x11;

	flags |= BIT_READY;
	out("%x", flags); // expect: 15
	flags &= ~BIT_READY;
	out("%x", flags); // expect: 11
	flags ^= BIT_READY;
	out("%x", flags); // expect: 15
	out("%d", !!(flags & BIT_READY)); // expect: 1
	return 0;
}
