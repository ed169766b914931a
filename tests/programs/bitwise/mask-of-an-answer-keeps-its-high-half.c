#include "prelude.h"

#define ANSWER_MASK 0xffff0000

int main(void)
{
	u32 answer = 0x00160003;

	out("%08x", answer & ANSWER_MASK); // expect: 00160000
	out("%d", (answer & ANSWER_MASK) == 0x00160000); // expect: 1
	return 0;
}
