#include "prelude.h"

int main(void)
{
	int n = -0x7fffffff - 1;

	out("%d", -n); // fault: signed-overflow
	return 0;
}
