#include "prelude.h"

int main(void)
{
	int n = 0;

again:
	n++;
	if (n < 5)
		goto again;
	out("%d", n); // expect: 5
	return 0;
}
