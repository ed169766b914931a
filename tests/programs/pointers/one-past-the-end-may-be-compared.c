#include "prelude.h"

int main(void)
{
	int list[3] = { 4, 5, 6 };
	int *end = &list[3];
	int sum = 0;

	for (int *p = list; p < end; p++)
		sum += *p;
	out("%d %d", sum, (int)(end - list)); // expect: 15 3
	return 0;
}
