#include "prelude.h"

int main(void)
{
	s64 a = 0x100000000LL, b = 0xffffffffLL;

	out("%d %d", a > b, (u32)a > (u32)b); // expect: 1 0
	out("%d", -a < b); // expect: 1
	return 0;
}
