#include "prelude.h"

int main(void)
{
	int n = 5;
	int *p = &n;

	out("%d", *&n); // expect: 5
	out("%d", &*p == &n); // expect: 1
	*&n = 6;
	out("%d", *p); // expect: 6
	return 0;
}
