#include "prelude.h"

#define SIZE 4

static int before(void)
{
	return SIZE;
}

#undef SIZE
#define SIZE 8

int main(void)
{
	out("%d %d", before(), SIZE); // expect: 4 8
	return 0;
}
