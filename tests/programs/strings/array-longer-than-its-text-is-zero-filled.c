#include "prelude.h"

int main(void)
{
	char s[8] = "ab";

	out("%d %d %zu", s[2], s[7], sizeof(s)); // expect: 0 0 8
	return 0;
}
