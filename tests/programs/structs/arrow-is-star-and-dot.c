#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair pair = { 1, 2 };
	struct pair *p = &pair;

	p->a += 10;
	(*p).b = 20;
	out("%d %d", pair.a, (&pair)->b); // expect: 11 20
	return 0;
}
