#include "prelude.h"

int main(void)
{
	u32 a = 0xffff0000, b = 0x80160000;

	out("%d", (a & b) > 0); // expect: 1
	out("%x", a & b); // expect: 80160000
	out("%u", a & b); // expect: 2148925440
	return 0;
}
