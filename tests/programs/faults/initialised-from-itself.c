#include "prelude.h"

int main(void)
{
	int n = n + 1; // fault: uninitialised-read

	out("%d", n);
	return 0;
}
