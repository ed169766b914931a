#include "prelude.h"

int main(void)
{
	u32 a = 0xffffffff;

	out("%u", a + 1); // expect: 0
	out("%u", a + 2); // expect: 1
	out("%x", a * a); // expect: 1
	return 0;
}
