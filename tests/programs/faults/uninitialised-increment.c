#include "prelude.h"

int main(void)
{
	int n;

	n++; // fault: uninitialised-read
	out("%d", n);
	return 0;
}
