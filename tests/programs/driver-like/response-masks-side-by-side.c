#include "prelude.h"

#define CODE_MASK 0xffff0000
#define CODE_OK 0x00160000
#define CODE_UNSUPPORTED 0x00000000

static int verdict(u32 answer, u32 mask)
{
	u32 code = answer & mask;

	if (code == CODE_UNSUPPORTED)
		return -95;
	if (code != CODE_OK)
		return -22;
	return 0;
}

int main(void)
{
	out("%d %d", verdict(0x00160001, CODE_MASK), verdict(0x00160001, ~0U)); // expect: 0 -22
	out("%d %d", verdict(0x0000ffff, CODE_MASK), verdict(0x80000000, CODE_MASK)); // expect: -95 -22
	return 0;
}
