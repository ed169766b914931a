#include "prelude.h"

int main(void)
{
	int n = 0, rounds = 0;

	do {
		rounds++;
		if (n++ < 100)
			continue;
		out("never");
	} while (n < 4);
	out("%d %d", n, rounds); // expect: 4 4
	return 0;
}
