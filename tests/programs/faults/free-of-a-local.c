#include "prelude.h"

int main(void)
{
	int n = 5;
	int *p = &n;

	free(p); // fault: bad-free
	return 0;
}
