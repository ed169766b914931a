#include "prelude.h"

static int sum(int count)
{
	int list[count]; // error: unsupported-variable-array

	list[0] = count;
	return list[0];
}

int main(void)
{
	out("%d", sum(3));
	return 0;
}
