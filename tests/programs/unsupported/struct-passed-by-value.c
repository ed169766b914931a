#include "prelude.h"

struct pair {
	int a, b;
};

static int sum(struct pair pair) // error: unsupported-struct-value
{
	return pair.a + pair.b;
}

int main(void)
{
	struct pair pair = { 1, 2 };

	out("%d", sum(pair));
	return 0;
}
