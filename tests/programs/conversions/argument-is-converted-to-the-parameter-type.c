#include "prelude.h"

// gcc warns: overflow
static int half(u16 value)
{
	return value;
}

static int is_negative(s64 value)
{
	return value < 0;
}

int main(void)
{
	out("%d", half(0x12345)); // expect: 9029
	out("%d", half(-1)); // expect: 65535
	out("%d", is_negative(-1)); // expect: 1
	out("%d", is_negative(0xffffffff)); // expect: 0
	return 0;
}
