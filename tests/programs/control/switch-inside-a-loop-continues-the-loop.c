#include "prelude.h"

int main(void)
{
	int evens = 0, others = 0;

	for (int i = 0; i < 6; i++) {
		switch (i % 2) {
		case 0:
			evens++;
			continue;
		default:
			break;
		}
		others += i;
	}
	out("%d %d", evens, others); // expect: 3 9
	return 0;
}
