#include "prelude.h"

int main(void)
{
	int n = 1.5; // error: unsupported-float

	out("%d", n);
	return 0;
}
