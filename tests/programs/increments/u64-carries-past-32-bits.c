#include "prelude.h"

int main(void)
{
	u64 a = 0xffffffffULL;

	a++;
	out("%llx", a); // expect: 100000000
	a--;
	out("%llx", a); // expect: ffffffff
	return 0;
}
