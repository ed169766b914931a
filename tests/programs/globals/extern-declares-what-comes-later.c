#include "prelude.h"

extern int later;

static int read_later(void)
{
	return later;
}

int later = 31;

int main(void)
{
	out("%d", read_later()); // expect: 31
	return 0;
}
