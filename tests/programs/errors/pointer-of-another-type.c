#include "prelude.h"

int main(void)
{
	u8 byte = 0;
	u32 *p = &byte; // error: incompatible-types

	return *p;
}
