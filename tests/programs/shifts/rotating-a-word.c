#include "prelude.h"

static u32 rotate_left(u32 word, u32 by)
{
	return word << (by & 31) | word >> ((32 - by) & 31);
}

int main(void)
{
	out("%08x", rotate_left(0x80000001, 1)); // expect: 00000003
	out("%08x", rotate_left(0x12345678, 8)); // expect: 34567812
	out("%08x", rotate_left(0x12345678, 32)); // expect: 12345678
	return 0;
}
