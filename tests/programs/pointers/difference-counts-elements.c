#include "prelude.h"

int main(void)
{
	u16 list[8] = { 0 };
	u16 *a = &list[1], *b = &list[6];

	out("%d %d", (int)(b - a), (int)(a - b)); // expect: 5 -5
	out("%d", (int)((u8 *)b - (u8 *)a)); // expect: 10
	out("%zu", sizeof(b - a)); // expect: 8
	return 0;
}
