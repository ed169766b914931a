#include "prelude.h"

int main(void)
{
	int n = 5;
	int *p = &n;

	out("%d %d %d", !n, !!n, !0); // expect: 0 1 1
	out("%d %d", !p, !!p); // expect: 0 1
	out("%d", !n == 0); // expect: 1
	return 0;
}
