#include "prelude.h"

static int pick(int n)
{
	int result;

	switch (n) {
	case 1:
		result = 10;
		break;
	case 2:
		result = 20;
		break;
	}
	return result; // fault: uninitialised-read
}

int main(void)
{
	out("%d", pick(2)); // expect: 20
	out("%d", pick(3));
	return 0;
}
