#include "prelude.h"

#define SLOTS 4
#define LAST (SLOTS - 1)

static int slots[SLOTS][SLOTS + 1];

static int where(int n)
{
	switch (n) {
	case LAST:
		return 1;
	case SLOTS:
		return 2;
	}
	return 0;
}

int main(void)
{
	out("%zu %d %d %d", sizeof(slots), where(3), where(4), where(5)); // expect: 80 1 2 0
	return 0;
}
