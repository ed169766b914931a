#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair pair;

	pair.a = 4;
	out("%d", pair.a); // expect: 4
	out("%d", pair.b); // fault: uninitialised-read
	return 0;
}
