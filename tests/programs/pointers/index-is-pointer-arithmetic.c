#include "prelude.h"

int main(void)
{
	int a[4] = { 1, 2, 3, 4 };
	int *p = a + 2;

	out("%d %d", *(a + 1), p[1]); // expect: 2 4
	out("%d", p[-2]); // expect: 1
	out("%d", 2[a]); // expect: 3
	return 0;
}
