#include "prelude.h"

#define SHIFT 16
#define MASK (0xffff << SHIFT)
#define CODE (5 << SHIFT)

int main(void)
{
	out("%x", MASK); // expect: ffff0000
	out("%x", CODE & MASK); // expect: 50000
	return 0;
}
