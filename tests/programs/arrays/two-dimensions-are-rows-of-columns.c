#include "prelude.h"

int main(void)
{
	int grid[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };

	out("%d %d", grid[0][2], grid[1][0]); // expect: 3 4
	out("%zu %zu", sizeof(grid), sizeof(grid[0])); // expect: 24 12
	out("%d", *(grid[1] + 2)); // expect: 6
	out("%d", (&grid[0][0])[2]); // expect: 3
	return 0;
}
