#include "prelude.h"

int main(void)
{
	int n = 65536;

	out("%d", n * n); // fault: signed-overflow
	return 0;
}
