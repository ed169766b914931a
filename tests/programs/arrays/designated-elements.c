#include "prelude.h"

enum { IDLE, BUSY, LOST, STATES };

int main(void)
{
	static const int cost[STATES] = { [LOST] = 9, [IDLE] = 1 };
	int a[] = { [2] = 5, 6 };

	out("%d %d %d", cost[IDLE], cost[BUSY], cost[LOST]); // expect: 1 0 9
	out("%d %d %zu", a[2], a[3], sizeof(a)); // expect: 5 6 16
	return 0;
}
