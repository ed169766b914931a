#include "prelude.h"

int main(void)
{
	const char *s = "\t\"\\\x41\101\0hidden";

	out("%d %d %d %d %d", s[0], s[1], s[2], s[3], s[4]); // expect: 9 34 92 65 65
	out("%d", (int)strlen(s)); // expect: 5
	return 0;
}
