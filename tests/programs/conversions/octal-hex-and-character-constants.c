#include "prelude.h"

int main(void)
{
	out("%d %d %d", 010, 0x10, 10); // expect: 8 16 10
	out("%d %d", 'A', '\n'); // expect: 65 10
	out("%d %d", '\0', '\x41'); // expect: 0 65
	out("%zu", sizeof('A')); // expect: 4
	return 0;
}
