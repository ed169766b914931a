#include "prelude.h"

int main(void)
{
	u32 words[2] = { 0x11223344, 0x55667788 };
	u8 *bytes = (u8 *)words;

	out("%x", *(u32 *)(bytes + 4)); // expect: 55667788
	out("%x", *(u32 *)(bytes + 1)); // fault: misaligned
	return 0;
}
