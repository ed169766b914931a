#include "prelude.h"

int main(void)
{
	u16 n = 0xffff;
	u32 square = n * n; // fault: signed-overflow

	out("%u", square);
	return 0;
}
