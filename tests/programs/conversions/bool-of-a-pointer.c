#include "prelude.h"

int main(void)
{
	int n = 0;
	int *p = &n;
	bool set = p, unset;

	p = NULL;
	unset = p;
	out("%d %d", set, unset); // expect: 1 0
	return 0;
}
