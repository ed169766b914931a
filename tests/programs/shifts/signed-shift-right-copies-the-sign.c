#include "prelude.h"

int main(void)
{
	int a = -16;

	out("%d", a >> 2); // expect: -4
	out("%d", a >> 31); // expect: -1
	out("%d", (-1) >> 1); // expect: -1
	out("%x", (u32)a >> 28); // expect: f
	return 0;
}
