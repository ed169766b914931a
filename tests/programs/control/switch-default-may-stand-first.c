#include "prelude.h"

static int pick(int n)
{
	int result;

	switch (n) {
	default:
		result = -1;
		break;
	case 3:
		result = 33;
		break;
	case 4:
		result = 44;
		break;
	}
	return result;
}

int main(void)
{
	out("%d %d %d", pick(3), pick(4), pick(9)); // expect: 33 44 -1
	return 0;
}
