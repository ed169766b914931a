#include "prelude.h"

int main(void)
{
	int i = 77;

	for (int i = 0; i < 3; i++)
		;
	out("%d", i); // expect: 77
	return 0;
}
