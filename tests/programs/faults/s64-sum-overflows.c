#include "prelude.h"

int main(void)
{
	s64 n = 0x7fffffffffffffffLL;

	n += 1; // fault: signed-overflow
	out("%lld", n);
	return 0;
}
