#include "prelude.h"

static int target = 9;
static int *pointer = &target;
static int list[4] = { 1, 2, 3, 4 };
static int *third = &list[2];

int main(void)
{
	*pointer += 1;
	out("%d %d", target, *third); // expect: 10 3
	return 0;
}
