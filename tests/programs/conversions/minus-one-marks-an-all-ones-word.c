#include "prelude.h"

#define NO_ANSWER 0xffffffff

int main(void)
{
	u32 value = -1;

	out("%d", value == NO_ANSWER); // expect: 1
	out("%d", (u64)value == NO_ANSWER); // expect: 1
	out("%d", (u64)-1 == NO_ANSWER); // expect: 0
	return 0;
}
