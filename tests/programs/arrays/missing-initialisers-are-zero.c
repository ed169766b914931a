#include "prelude.h"

int main(void)
{
	int a[5] = { 1, 2 };

	out("%d %d %d %d %d", a[0], a[1], a[2], a[3], a[4]); // expect: 1 2 0 0 0
	return 0;
}
