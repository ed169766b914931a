#include "prelude.h"

int main(void)
{
	u8 grid[3][2] = { { 1 }, { 2, 3 } };

	out("%d %d %d %d %d", grid[0][0], grid[0][1], grid[1][1], grid[2][0], grid[2][1]); // expect: 1 0 3 0 0
	return 0;
}
