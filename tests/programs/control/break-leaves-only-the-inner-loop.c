#include "prelude.h"

int main(void)
{
	int i, j, count = 0;

	for (i = 0; i < 3; i++) {
		for (j = 0; j < 10; j++) {
			if (j == 2)
				break;
			count++;
		}
	}
	out("%d %d", i, count); // expect: 3 6
	return 0;
}
