#include "prelude.h"

int main(void)
{
	int *p = NULL;
	int n = 0;

	out("%d %d", p == NULL, p == 0); // expect: 1 1
	p = &n;
	out("%d %d", p == NULL, p != NULL); // expect: 0 1
	if (p)
		out("set"); // expect: set
	return 0;
}
