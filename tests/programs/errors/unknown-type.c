#include "prelude.h"

int main(void)
{
	u128 wide = 0; // error: unknown-type

	return wide;
}
