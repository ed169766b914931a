#include "prelude.h"

static int index_of(const int *list, int count, int wanted)
{
	for (int i = 0; i < count; i++)
		if (list[i] == wanted)
			return i;
	return -1;
}

int main(void)
{
	int list[3] = { 5, 8, 13 };

	out("%d %d", index_of(list, 3, 13), index_of(list, 3, 4)); // expect: 2 -1
	return 0;
}
