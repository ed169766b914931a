#include "prelude.h"

int main(void)
{
	int list[3] = { 1, 2, 3 };
	int n = -1;

	out("%d", list[n]); // fault: out-of-bounds
	return 0;
}
