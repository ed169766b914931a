#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair *p = NULL;
	int n = 1;

	out("%zu %zu", sizeof(*p), sizeof(p->b)); // expect: 8 4
	out("%zu", sizeof(n++)); // expect: 4
	out("%d", n); // expect: 1
	return 0;
}
