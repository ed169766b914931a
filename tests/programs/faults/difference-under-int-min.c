#include "prelude.h"

int main(void)
{
	int n = -0x7fffffff;

	n -= 2; // fault: signed-overflow
	out("%d", n);
	return 0;
}
