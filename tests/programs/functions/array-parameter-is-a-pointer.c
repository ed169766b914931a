#include "prelude.h"

static int sum(int list[], int count)
{
	int total = 0;

	while (count--)
		total += list[count];
	list[0] = 100;
	return total;
}

int main(void)
{
	int list[3] = { 1, 2, 3 };

	out("%d", sum(list, 3)); // expect: 6
	out("%d", list[0]); // expect: 100
	return 0;
}
