#include "prelude.h"

int main(void)
{
	u32 a = 1;
	u64 by = 4;

	out("%zu", sizeof(a << by)); // expect: 4
	out("%zu", sizeof(by << a)); // expect: 8
	out("%u", a << by); // expect: 16
	return 0;
}
