#include "prelude.h"

int main(void)
{
	u32 a = 0x80000000;

	out("%x", a >> 31); // expect: 1
	out("%x", a >> 4); // expect: 8000000
	return 0;
}
