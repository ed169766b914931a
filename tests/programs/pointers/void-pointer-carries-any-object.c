#include "prelude.h"

static void fill(void *where, size_t size, u8 value)
{
	u8 *p = where;

	while (size--)
		*p++ = value;
}

int main(void)
{
	u32 word = 0;
	u16 half = 0;

	fill(&word, sizeof(word), 0xab);
	fill(&half, 1, 0x7f);
	out("%x %x", word, half); // expect: abababab 7f
	return 0;
}
