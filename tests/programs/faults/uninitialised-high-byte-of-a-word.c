#include "prelude.h"

int main(void)
{
	u32 word;
	u8 *bytes = (u8 *)&word;

	bytes[0] = 1;
	bytes[1] = 2;
	bytes[2] = 3;
	out("%x", word); // fault: uninitialised-read
	return 0;
}
