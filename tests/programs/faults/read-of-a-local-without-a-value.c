#include "prelude.h"

int main(void)
{
	int n;

	out("%d", n); // fault: uninitialised-read
	return 0;
}
