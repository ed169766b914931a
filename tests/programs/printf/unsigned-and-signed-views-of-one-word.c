#include "prelude.h"

int main(void)
{
	u32 word = 0xffffffff;

	out("%u %d", word, (int)word); // expect: 4294967295 -1
	return 0;
}
