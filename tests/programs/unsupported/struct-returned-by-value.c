#include "prelude.h"

struct pair {
	int a, b;
};

static struct pair make(int a, int b) // error: unsupported-struct-value
{
	struct pair pair = { a, b };

	return pair;
}

int main(void)
{
	out("%d", make(3, 4).b);
	return 0;
}
