#include "prelude.h"

int main(void)
{
	int *p = malloc(4);

	*p = 5;
	free(p);
	out("%d", *p); // fault: use-after-free
	return 0;
}
