#include "prelude.h"

int main(void)
{
	int a[2] = { 5, 7 };
	int *p = a;

	out("%d", (*p)++); // expect: 5
	out("%d", ++*p); // expect: 7
	out("%d %d", a[0], a[1]); // expect: 7 7
	return 0;
}
