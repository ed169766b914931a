#include "prelude.h"

int main(void)
{
	int n = 0;

	for (;;) {
		if (++n == 4)
			break;
	}
	out("%d", n); // expect: 4
	for (; n < 6;)
		n++;
	out("%d", n); // expect: 6
	return 0;
}
