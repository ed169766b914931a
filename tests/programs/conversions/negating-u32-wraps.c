#include "prelude.h"

int main(void)
{
	u32 a = 5;

	out("%u", -a); // expect: 4294967291
	out("%d", -a > 0); // expect: 1
	return 0;
}
