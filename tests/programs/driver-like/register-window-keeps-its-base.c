#include "prelude.h"

#define WINDOW 0x1000

static u32 base;
static int moves;

static u32 window_offset(u32 address)
{
	u32 wanted = address & ~(WINDOW - 1);

	if (wanted != base) {
		base = wanted;
		moves++;
	}
	return address & (WINDOW - 1);
}

int main(void)
{
	out("%x", window_offset(0xe20008)); // expect: 8
	out("%x", window_offset(0xe20ffc)); // expect: ffc
	out("%x", window_offset(0x9040)); // expect: 40
	out("%x %d", base, moves); // expect: 9000 2
	return 0;
}
