#include "prelude.h"

int main(void)
{
	out("%d", ~0); // expect: -1
	out("%u", ~0U); // expect: 4294967295
	out("%llx", ~0ULL); // expect: ffffffffffffffff
	out("%d", ~-1); // expect: 0
	return 0;
}
