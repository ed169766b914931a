#include "prelude.h"

int main(void)
{
	u32 sum;

	for (int i = 0; i < 3; i++)
		sum += i; // fault: uninitialised-read
	out("%u", sum);
	return 0;
}
