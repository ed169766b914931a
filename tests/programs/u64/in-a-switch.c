#include "prelude.h"

static int pick(u64 n)
{
	switch (n) {
	case 0x100000000ULL:
		return 1;
	case 0:
		return 2;
	default:
		return 3;
	}
}

int main(void)
{
	out("%d %d %d", pick(0x100000000ULL), pick(0), pick(1)); // expect: 1 2 3
	return 0;
}
