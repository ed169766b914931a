#include "prelude.h"

int main(void)
{
	int n = 0x; // error: bad-number

	return n;
}
