#include "prelude.h"

int main(void)
{
	u32 words[3] = { 10, 20, 30 };
	u32 *p = words;

	out("%u", *p++); // expect: 10
	out("%u", *p); // expect: 20
	out("%u", *++p); // expect: 30
	out("%u", *--p); // expect: 20
	out("%d", (int)(p - words)); // expect: 1
	return 0;
}
