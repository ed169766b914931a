#include "prelude.h"

static u32 reads;

static u32 ready(void)
{
	return ++reads >= 4 ? 1 : 0;
}

static int wait_ready(int tries)
{
	do {
		if (ready())
			return 0;
	} while (--tries > 0);
	return -110;
}

int main(void)
{
	out("%d", wait_ready(3)); // expect: -110
	out("%d", wait_ready(3)); // expect: 0
	out("%u", reads); // expect: 4
	return 0;
}
