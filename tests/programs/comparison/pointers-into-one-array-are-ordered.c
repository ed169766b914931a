#include "prelude.h"

int main(void)
{
	int a[4] = { 0 };
	int *first = a, *last = &a[3];

	out("%d %d", first < last, first >= last); // expect: 1 0
	out("%d %d", first + 3 == last, first != last); // expect: 1 1
	return 0;
}
