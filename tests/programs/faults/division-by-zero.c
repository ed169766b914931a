#include "prelude.h"

int main(void)
{
	int n = 0;

	out("%d", 7 / n); // fault: division-by-zero
	return 0;
}
