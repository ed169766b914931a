#include "prelude.h"

int main(void)
{
	int n = 0;

	out("%d", n ? 5 / n : 1); // expect: 1
	out("%d", n || 5 % n); // fault: division-by-zero
	return 0;
}
