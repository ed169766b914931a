#include "prelude.h"

int main(void)
{
	int n = 5 @ 3; // error: unexpected-character

	return n;
}
