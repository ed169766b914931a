#include "prelude.h"

int main(void)
{
	int n = 0;

again:
	n++;
again: // error: redeclared
	if (n < 3)
		goto again;
	return n;
}
