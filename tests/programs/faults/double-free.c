#include "prelude.h"

int main(void)
{
	int *p = malloc(4);

	free(p);
	free(p); // fault: double-free
	return 0;
}
