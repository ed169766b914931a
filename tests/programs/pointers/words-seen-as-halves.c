#include "prelude.h"

int main(void)
{
	u32 words[2] = { 0x00010002, 0x00030004 };
	u16 *halves = (u16 *)words;

	out("%d %d %d %d", halves[0], halves[1], halves[2], halves[3]); // expect: 2 1 4 3
	return 0;
}
