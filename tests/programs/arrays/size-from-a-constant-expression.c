#include "prelude.h"

#define ROWS 3
#define WORDS (ROWS * 4 / sizeof(u32))

int main(void)
{
	u32 list[WORDS + 1] = { 0 };

	out("%zu", sizeof(list)); // expect: 16
	return 0;
}
