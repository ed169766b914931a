#include "prelude.h"

int main(void)
{
	int a = 1;

	a++;
	int b = a * 10;

	out("%d", b); // expect: 20
	return 0;
}
