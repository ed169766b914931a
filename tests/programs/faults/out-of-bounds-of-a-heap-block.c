#include "prelude.h"

int main(void)
{
	u32 *list = calloc(4, sizeof(u32));

	list[3] = 1;
	out("%u", list[3]); // expect: 1
	list[4] = 1; // fault: out-of-bounds
	free(list);
	return 0;
}
