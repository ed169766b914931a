#include "prelude.h"

int main(void)
{
	u32 *list = calloc(4, sizeof(u32));

	out("%u %u", list[0], list[3]); // expect: 0 0
	list[3]--;
	out("%u", list[3]); // expect: 4294967295
	free(list);
	return 0;
}
