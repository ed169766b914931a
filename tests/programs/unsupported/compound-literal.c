#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair pair;

	pair = (struct pair){ 1, 2 }; // error: unsupported-compound-literal
	out("%d", pair.b);
	return 0;
}
