#include "prelude.h"

int main(void)
{
	double half = 1; // error: unsupported-float

	out("%d", half > 0);
	return 0;
}
