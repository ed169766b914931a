#include "prelude.h"

static int depth_sum(int depth)
{
	int mine = depth * 10;
	int below = 0;

	if (depth > 0)
		below = depth_sum(depth - 1);
	return mine + below;
}

int main(void)
{
	out("%d", depth_sum(4)); // expect: 100
	return 0;
}
