#include "prelude.h"

int main(void)
{
	u64 a = 0xfedcba9876543210ULL;

	out("%llx", a * 16); // expect: edcba98765432100
	out("%llx", a * a); // expect: deec6cd7a44a4100
	return 0;
}
