#include "prelude.h"

int main(void)
{
	u32 from[2], to[2] = { 1, 2 };

	from[0] = 9;
	memcpy(to, from, sizeof(to));
	out("%u", to[0]); // expect: 9
	out("%u", to[1]); // fault: uninitialised-read
	return 0;
}
