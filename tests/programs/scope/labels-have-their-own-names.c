#include "prelude.h"

int main(void)
{
	int again = 0;

again:
	if (again++ < 2)
		goto again;
	out("%d", again); // expect: 3
	return 0;
}
