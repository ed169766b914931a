#include "prelude.h"

int main(void)
{
	u32 *list = malloc(8);

	list[0] = 5;
	out("%u", list[0]); // expect: 5
	out("%u", list[1]); // fault: uninitialised-read
	free(list);
	return 0;
}
