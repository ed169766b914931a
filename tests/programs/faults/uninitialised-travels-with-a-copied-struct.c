#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair from, to;

	from.a = 4;
	to = from;
	out("%d", to.a); // expect: 4
	out("%d", to.b); // fault: uninitialised-read
	return 0;
}
