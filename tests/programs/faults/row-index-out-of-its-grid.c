#include "prelude.h"

int main(void)
{
	int grid[2][3] = { { 0 } };
	int row = 2;

	grid[row][0] = 1; // fault: out-of-bounds
	out("%d", grid[0][0]);
	return 0;
}
