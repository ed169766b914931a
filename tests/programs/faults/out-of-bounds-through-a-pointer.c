#include "prelude.h"

static int last(const int *list, int count)
{
	return *(list + count); // fault: out-of-bounds
}

int main(void)
{
	int list[2] = { 1, 2 };

	out("%d", last(list, 1)); // expect: 2
	out("%d", last(list, 2));
	return 0;
}
