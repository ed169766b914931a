#include "prelude.h"

int main(void)
{
	u32 a = 0xfffffffe, b = 0xfffffffc;

	out("%x", (a + b) / 2); // expect: 7ffffffd
	out("%x", a / 2 + b / 2); // expect: fffffffd
	return 0;
}
