#include "prelude.h"

int main(void)
{
	int n = 0x7fffffff;

	n = n + 1; // fault: signed-overflow
	out("%d", n);
	return 0;
}
