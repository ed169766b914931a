#include "prelude.h"

static int limit(void)
{
	enum { LIMIT = 12 };

	return LIMIT;
}

int main(void)
{
	enum { LIMIT = 4 };

	out("%d %d", limit(), LIMIT); // expect: 12 4
	return 0;
}
