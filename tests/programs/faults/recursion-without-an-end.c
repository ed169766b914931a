#include "prelude.h"

static u32 deeper(u32 n)
{
	return deeper(n + 1) + 1; // fault: stack-too-deep
}

int main(void)
{
	out("%u", deeper(0));
	return 0;
}
