#include "prelude.h"

int main(void)
{
	int total = 0;

	{
		u8 part = 255;

		part++;
		total += part;
	}
	{
		u32 part = 255;

		part++;
		total += part;
	}
	out("%d", total); // expect: 256
	return 0;
}
