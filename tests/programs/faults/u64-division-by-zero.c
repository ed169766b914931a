#include "prelude.h"

int main(void)
{
	u64 n = 0;
	u64 a = 1;

	a /= n; // fault: division-by-zero
	out("%llu", a);
	return 0;
}
