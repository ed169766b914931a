#include "prelude.h"

int main(void)
{
	u16 list[4] = { 1, 2, 3, 4 };
	u16 *p = list + 4;

	out("%d", (int)(p - list)); // expect: 4
	out("%u", *--p); // expect: 4
	p += 1;
	out("%u", *p); // fault: out-of-bounds
	return 0;
}
