#include "prelude.h"

enum state { IDLE, BUSY, LOST };

int main(void)
{
	enum state s = BUSY;

	out("%d %d %d %d", IDLE, BUSY, LOST, s); // expect: 0 1 2 1
	return 0;
}
