#include "prelude.h"

int main(void)
{
	u64 a = 0, b = 1;

	for (int i = 0; i < 93; i++) {
		u64 next = a + b;

		a = b;
		b = next;
	}
	out("%llu", a); // expect: 12200160415121876738
	return 0;
}
