#include "prelude.h"

int main(void)
{
	u32 nibble = 0xc;

	out("%c", "0123456789abcdef"[nibble]); // expect: c
	out("%c", *("xyz" + 1)); // expect: y
	return 0;
}
