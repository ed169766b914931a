#include "prelude.h"

static int sum(const int *list, const int *end)
{
	int total = 0;

	while (list != end)
		total += *list++;
	return total;
}

int main(void)
{
	const int list[4] = { 1, 2, 3, 4 };

	out("%d", sum(list, list + 4)); // expect: 10
	out("%d", sum(list + 1, &list[3])); // expect: 5
	return 0;
}
