#include "prelude.h"

int main(void)
{
	int *p = NULL;

	out("%d", *p); // fault: null-dereference
	return 0;
}
