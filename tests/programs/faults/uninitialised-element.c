#include "prelude.h"

int main(void)
{
	int list[3];

	list[0] = 1;
	list[2] = 3;
	out("%d %d", list[0], list[2]); // expect: 1 3
	out("%d", list[1]); // fault: uninitialised-read
	return 0;
}
