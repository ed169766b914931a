#include "prelude.h"

struct inner {
	int a, b;
};

struct outer {
	struct inner in;
	int list[3];
};

int main(void)
{
	struct outer o = { .in = { .b = 2 }, .list = { [1] = 7 } };

	out("%d %d %d %d", o.in.a, o.in.b, o.list[0], o.list[1]); // expect: 0 2 0 7
	return 0;
}
