#include "prelude.h"

int main(void)
{
	u32 a = 0;

	a--;
	out("%u", a); // expect: 4294967295
	a++;
	out("%u", a); // expect: 0
	return 0;
}
