#include "prelude.h"

#define OFFSET_MASK 0x0000ffff
#define OFFSET_SHIFT 0
#define SIZE_MASK 0xffff0000
#define SIZE_SHIFT 16

int main(void)
{
	u32 offsize = 0x00140027;

	out("%u", (offsize & SIZE_MASK) >> SIZE_SHIFT << 2); // expect: 80
	out("%x", ((offsize & OFFSET_MASK) >> OFFSET_SHIFT) << 2); // expect: 9c
	return 0;
}
