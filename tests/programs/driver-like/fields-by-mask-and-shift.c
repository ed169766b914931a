#include "prelude.h"

#define PORT_MASK 0x00000030
#define PORT_SHIFT 4

static u32 get(u32 word, u32 mask, u32 shift)
{
	return (word & mask) >> shift;
}

static u32 set(u32 word, u32 mask, u32 shift, u32 value)
{
	return (word & ~mask) | (value << shift & mask);
}

int main(void)
{
	u32 word = 0xffffffff;

	out("%u", get(word, PORT_MASK, PORT_SHIFT)); // expect: 3
	word = set(word, PORT_MASK, PORT_SHIFT, 1);
	out("%08x %u", word, get(word, PORT_MASK, PORT_SHIFT)); // expect: ffffffdf 1
	word = set(word, PORT_MASK, PORT_SHIFT, 0xff);
	out("%08x", word); // expect: ffffffff
	return 0;
}
