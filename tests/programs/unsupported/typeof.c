#include "prelude.h"

int main(void)
{
	int a = 5;
	__typeof__(a) b = a; // error: unsupported-keyword

	out("%d", b);
	return 0;
}
