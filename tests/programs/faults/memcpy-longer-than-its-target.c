#include "prelude.h"

int main(void)
{
	u8 from[8] = { 0 };
	u8 to[4];

	memcpy(to, from, sizeof(from)); // fault: out-of-bounds
	out("%d", to[0]);
	return 0;
}
