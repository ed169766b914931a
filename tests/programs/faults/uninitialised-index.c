#include "prelude.h"

int main(void)
{
	int list[4] = { 1, 2, 3, 4 };
	u8 i;

	out("%d", list[i & 3]); // fault: uninitialised-read
	return 0;
}
