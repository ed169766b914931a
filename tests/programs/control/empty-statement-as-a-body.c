#include "prelude.h"

int main(void)
{
	int n = 0;

	while (n++ < 9)
		;
	out("%d", n); // expect: 10
	for (n = 0; n < 5; n++)
		;
	out("%d", n); // expect: 5
	return 0;
}
