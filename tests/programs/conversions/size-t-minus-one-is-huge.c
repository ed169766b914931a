#include "prelude.h"

int main(void)
{
	size_t n = 0;

	out("%d", n - 1 > 100); // expect: 1
	out("%d", (int)(n - 1)); // expect: -1
	out("%zu", n - 1); // expect: 18446744073709551615
	return 0;
}
