#include "prelude.h"

int main(void)
{
	char name[3] = { 'a', 'b', 'c' };
	int n = 0;

	while (name[n]) // fault: out-of-bounds
		n++;
	out("%d", n);
	return 0;
}
