#include "prelude.h"

struct pair {
	int a, b;
};

static void copy(struct pair *to, const struct pair *from)
{
	*to = *from;
}

int main(void)
{
	struct pair list[2] = { { 1, 2 }, { 0, 0 } };

	copy(&list[1], list);
	out("%d %d", list[1].a, list[1].b); // expect: 1 2
	return 0;
}
