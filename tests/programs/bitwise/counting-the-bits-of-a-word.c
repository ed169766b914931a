#include "prelude.h"

static int weight(u32 word)
{
	int n = 0;

	while (word) {
		word &= word - 1;
		n++;
	}
	return n;
}

int main(void)
{
	out("%d %d %d", weight(0), weight(0xf0f0f0f0), weight(~0U)); // expect: 0 16 32
	return 0;
}
