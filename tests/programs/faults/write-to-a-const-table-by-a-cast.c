#include "prelude.h"

static const u32 table[2] = { 1, 2 };

int main(void)
{
	u32 *p = (u32 *)table;

	out("%u", p[1]); // expect: 2
	p[1] = 3; // fault: read-only
	return 0;
}
