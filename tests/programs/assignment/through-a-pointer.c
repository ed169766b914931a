#include "prelude.h"

int main(void)
{
	int a = 1;
	int *p = &a;

	*p = 5;
	*p += 2;
	out("%d", a); // expect: 7
	(*p)++;
	out("%d", a); // expect: 8
	return 0;
}
