#include "prelude.h"

static inline u32 field(u32 word, u32 shift, u32 mask)
{
	return (word >> shift) & mask;
}

int main(void)
{
	out("%x", field(0x12345678, 8, 0xff)); // expect: 56
	out("%x", field(0x12345678, 28, 0xf)); // expect: 1
	return 0;
}
