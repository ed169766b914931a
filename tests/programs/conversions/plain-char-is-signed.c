#include "prelude.h"

// gcc warns: type-limits
int main(void)
{
	char c = (char)0xe9;

	out("%d", c); // expect: -23
	out("%d", c == 0xe9); // expect: 0
	out("%d", (u8)c == 0xe9); // expect: 1
	return 0;
}
