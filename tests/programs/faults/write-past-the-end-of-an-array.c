#include "prelude.h"

int main(void)
{
	u8 list[4];
	int n = 4;

	list[n] = 1; // fault: out-of-bounds
	out("%d", list[0]);
	return 0;
}
