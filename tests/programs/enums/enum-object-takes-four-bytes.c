#include "prelude.h"

enum kind { NONE, SMALL };

int main(void)
{
	enum kind kind = SMALL;

	out("%zu %zu", sizeof(kind), sizeof(SMALL)); // expect: 4 4
	out("%d", kind + 10); // expect: 11
	return 0;
}
