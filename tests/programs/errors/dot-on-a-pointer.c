#include "prelude.h"

struct pair {
	int a, b;
};

static int first(struct pair *p)
{
	return p.a; // error: not-a-struct
}

int main(void)
{
	struct pair pair = { 1, 2 };

	return first(&pair);
}
