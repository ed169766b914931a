#include "prelude.h"

struct state {
	int a;
	u8 list[5];
	struct state *next;
};

int main(void)
{
	struct state s = { 0 };

	out("%d %d %d", s.a, s.list[4], !s.next); // expect: 0 0 1
	return 0;
}
