#include "prelude.h"

static int moves;

static void hanoi(int discs, int from, int to, int spare)
{
	if (discs == 0)
		return;
	hanoi(discs - 1, from, spare, to);
	moves++;
	hanoi(discs - 1, spare, to, from);
}

int main(void)
{
	hanoi(6, 0, 2, 1);
	out("%d", moves); // expect: 63
	return 0;
}
