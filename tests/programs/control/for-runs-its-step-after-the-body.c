#include "prelude.h"

int main(void)
{
	int i;

	for (i = 0; i < 3; i++)
		out("%d", i);
	// expect: 0
	// expect: 1
	// expect: 2
	out("%d", i); // expect: 3
	return 0;
}
