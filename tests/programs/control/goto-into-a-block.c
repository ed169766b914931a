#include "prelude.h"

int main(void)
{
	int n = 3;

	goto inside;
	while (n > 0) {
		out("%d", n); // expect: 2
inside:
		n--;
		if (n == 1)
			break;
	}
	out("%d", n); // expect: 1
	return 0;
}
