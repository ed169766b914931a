#include "prelude.h"

int main(void)
{
	u8 bytes[3];

	bytes[0] = 255;
	bytes[0]++;
	bytes[1] = (u8)0x1234;
	bytes[2] = bytes[0] - 1;
	out("%u %u %u", bytes[0], bytes[1], bytes[2]); // expect: 0 52 255
	return 0;
}
