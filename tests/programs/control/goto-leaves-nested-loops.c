#include "prelude.h"

int main(void)
{
	int i, j;

	for (i = 0; i < 10; i++)
		for (j = 0; j < 10; j++)
			if (i * j == 42)
				goto found;
	out("none");
found:
	out("%d %d", i, j); // expect: 6 7
	return 0;
}
