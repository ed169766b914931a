#include "prelude.h"

struct row {
	u8 id;
	u16 counts[3];
};

int main(void)
{
	struct row rows[2] = { { 1, { 10, 11, 12 } }, { 2, { 20, 21, 22 } } };
	u16 *p = &rows[1].counts[1];

	out("%u %u %u", p[-1], p[0], p[1]); // expect: 20 21 22
	*p = 99;
	out("%u", rows[1].counts[1]); // expect: 99
	return 0;
}
