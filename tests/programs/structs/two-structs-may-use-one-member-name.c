#include "prelude.h"

struct first {
	int value;
};

struct second {
	u8 pad;
	int value;
};

int main(void)
{
	struct first a = { 1 };
	struct second b = { 0, 2 };

	out("%d %d", a.value, b.value); // expect: 1 2
	return 0;
}
