#include "prelude.h"

int main(void)
{
	int a[4] = { 0 };
	int n = 0;

	a[n++] = 1;
	a[n++] = 2;
	a[++n] = 4;
	out("%d %d %d %d", a[0], a[1], a[2], a[3]); // expect: 1 2 0 4
	out("%d", n); // expect: 3
	return 0;
}
