#include "prelude.h"

struct entry {
	u32 key;
	u16 value;
};

int main(void)
{
	struct entry table[3] = { { 1, 10 }, { 2, 20 }, { 3, 30 } };
	struct entry *p = table;

	p++;
	out("%u", p->value); // expect: 20
	out("%u", (p + 1)->value); // expect: 30
	out("%d", (int)((u8 *)(p + 1) - (u8 *)p)); // expect: 8
	return 0;
}
