#include "prelude.h"

int main(void)
{
	u64 wide;

	*(u32 *)&wide = 1;
	out("%x", *(u32 *)&wide); // expect: 1
	out("%llx", wide); // fault: uninitialised-read
	return 0;
}
