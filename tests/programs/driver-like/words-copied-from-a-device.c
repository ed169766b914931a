#include "prelude.h"

static u32 device[4] = { 0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c };

static void copy_from(void *to, u32 offset, size_t bytes)
{
	u32 *words = to;

	for (size_t i = 0; i < bytes / 4; i++)
		words[i] = device[offset / 4 + i];
}

struct part {
	u16 a;
	u8 b, c;
	u32 d;
};

int main(void)
{
	struct part part;

	copy_from(&part, 4, sizeof(part));
	out("%x %x %x %x", part.a, part.b, part.c, part.d); // expect: 504 6 7 b0a0908
	return 0;
}
