#include "prelude.h"

int main(void)
{
	u32 *list = calloc(4, sizeof(u32));

	free(list + 1); // fault: bad-free
	return 0;
}
