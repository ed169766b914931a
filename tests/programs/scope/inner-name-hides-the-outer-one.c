#include "prelude.h"

static int n = 1;

int main(void)
{
	out("%d", n); // expect: 1
	int n = 2;

	{
		int n = 3;

		out("%d", n); // expect: 3
		n++;
	}
	out("%d", n); // expect: 2
	return 0;
}
