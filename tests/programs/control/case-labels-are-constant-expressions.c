#include "prelude.h"

#define BASE 0x10

enum { LAST = 3 };

static int pick(int n)
{
	switch (n) {
	case BASE:
		return 1;
	case BASE + 1:
		return 2;
	case BASE | LAST << 2:
		return 3;
	case sizeof(u64):
		return 4;
	case 'z':
		return 5;
	}
	return 0;
}

int main(void)
{
	out("%d %d %d %d %d", pick(16), pick(17), pick(28), pick(8), pick(122)); // expect: 1 2 3 4 5
	return 0;
}
