#include "prelude.h"

static int is_newer(u16 a, u16 b)
{
	return (s16)(a - b) > 0;
}

int main(void)
{
	out("%d", is_newer(5, 3)); // expect: 1
	out("%d", is_newer(2, 0xfffe)); // expect: 1
	out("%d", is_newer(0xfffe, 2)); // expect: 0
	return 0;
}
