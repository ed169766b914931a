#include "prelude.h"

// gcc warns: implicit-fallthrough
static int total(int from)
{
	int sum = 0;

	switch (from) {
	case 1:
		sum += 1;
	case 2:
		sum += 20;
	case 3:
		sum += 300;
		break;
	case 4:
		sum += 4000;
	}
	return sum;
}

int main(void)
{
	out("%d %d %d %d %d", total(1), total(2), total(3), total(4), total(5)); // expect: 321 320 300 4000 0
	return 0;
}
