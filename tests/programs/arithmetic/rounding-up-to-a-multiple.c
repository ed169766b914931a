#include "prelude.h"

int main(void)
{
	u32 size = 13, align = 8;

	out("%u", (size + align - 1) / align); // expect: 2
	out("%u", (size + align - 1) / align * align); // expect: 16
	out("%u", (size + align - 1) & ~(align - 1)); // expect: 16
	return 0;
}
