#include "prelude.h"

enum bits { READY = 1 << 0, DONE = 1 << 4, BOTH = READY | DONE, TABLE = sizeof(u64) * 2 };

static int table[TABLE];

int main(void)
{
	out("%d %zu", BOTH, sizeof(table)); // expect: 17 64
	return 0;
}
