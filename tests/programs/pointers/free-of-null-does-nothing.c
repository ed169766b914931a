#include "prelude.h"

int main(void)
{
	int *p = NULL;

	free(p);
	out("alive"); // expect: alive
	return 0;
}
