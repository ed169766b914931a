#include "prelude.h"

static const u8 allowed[3][3] = {
	{ 0, 1, 0 },
	{ 0, 0, 1 },
	{ 1, 0, 0 },
};

int main(void)
{
	int state = 0, steps = 0;

	do {
		int next = 0;

		while (!allowed[state][next])
			next++;
		state = next;
		steps++;
	} while (state);
	out("%d", steps); // expect: 3
	return 0;
}
