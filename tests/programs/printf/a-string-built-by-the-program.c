#include "prelude.h"

int main(void)
{
	char text[9];
	u32 word = 0xcafe0123;

	for (int i = 7; i >= 0; i--) {
		text[i] = "0123456789abcdef"[word & 0xf];
		word >>= 4;
	}
	text[8] = '\0';
	out("<%s>", text); // expect: <cafe0123>
	return 0;
}
