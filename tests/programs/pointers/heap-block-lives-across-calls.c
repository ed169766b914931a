#include "prelude.h"

static u32 *make(u32 count)
{
	u32 *list = malloc(count * sizeof(*list));
	u32 i;

	for (i = 0; i < count; i++)
		list[i] = i * i;
	return list;
}

int main(void)
{
	u32 *list = make(5);

	out("%u %u", list[2], list[4]); // expect: 4 16
	free(list);
	return 0;
}
