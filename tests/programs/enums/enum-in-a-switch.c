#include "prelude.h"

enum kind { NONE, SMALL, LARGE };

static int cost(enum kind kind)
{
	switch (kind) {
	case NONE:
		return 0;
	case SMALL:
		return 5;
	case LARGE:
		return 50;
	}
	return -1;
}

int main(void)
{
	out("%d", cost(NONE) + cost(SMALL) + cost(LARGE)); // expect: 55
	return 0;
}
