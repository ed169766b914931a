#include "prelude.h"

int main(void)
{
	int n = 10;

	do {
		out("%d", n); // expect: 10
		n++;
	} while (n < 5);
	out("%d", n); // expect: 11
	return 0;
}
