#include "prelude.h"

int main(void)
{
	char *name = calloc(1, 8);

	out("%d", (int)strlen(name)); // expect: 0
	free(name);
	out("%d", (int)strlen(name)); // fault: use-after-free
	return 0;
}
