#include "prelude.h"

int main(void)
{
	int n = 12abc; // error: bad-number

	return n;
}
