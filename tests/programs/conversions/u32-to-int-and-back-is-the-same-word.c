#include "prelude.h"

int main(void)
{
	u32 word = 0xdeadbeef;
	int n = (int)word;

	out("%d", n); // expect: -559038737
	out("%08x", (u32)n); // expect: deadbeef
	return 0;
}
