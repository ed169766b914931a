#include "prelude.h"

int main(void)
{
	bool seen = false;

	seen |= 0;
	out("%d", seen); // expect: 0
	seen |= 4;
	out("%d", seen); // expect: 1
	seen &= 1;
	out("%d", seen); // expect: 1
	return 0;
}
