#include "prelude.h"

int main(void)
{
	const char *s = "abc";

	out("%d %d", s[2], s[3]); // expect: 99 0
	out("%zu", sizeof("abc")); // expect: 4
	out("%d", (int)strlen(s)); // expect: 3
	return 0;
}
