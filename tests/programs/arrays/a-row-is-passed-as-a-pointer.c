#include "prelude.h"

static int sum(const int *row, int count)
{
	int total = 0;

	for (int i = 0; i < count; i++)
		total += row[i];
	return total;
}

int main(void)
{
	int grid[2][3] = { { 1, 2, 3 }, { 10, 20, 30 } };

	out("%d %d", sum(grid[0], 3), sum(grid[1], 3)); // expect: 6 60
	return 0;
}
