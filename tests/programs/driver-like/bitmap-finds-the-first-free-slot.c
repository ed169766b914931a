#include "prelude.h"

#define SLOTS 40

static u32 map[(SLOTS + 31) / 32];

static int take(void)
{
	for (int i = 0; i < SLOTS; i++) {
		u32 bit = 1U << (i % 32);

		if (!(map[i / 32] & bit)) {
			map[i / 32] |= bit;
			return i;
		}
	}
	return -1;
}

int main(void)
{
	int last = 0;

	map[0] = ~0x10U;
	out("%d", take()); // expect: 4
	out("%d", take()); // expect: 32
	while (last >= 0)
		last = take();
	out("%08x %08x", map[0], map[1]); // expect: ffffffff 000000ff
	return 0;
}
