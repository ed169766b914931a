#include "prelude.h"

int main(void)
{
	u16 a = 5;

	out("%d", -a); // expect: -5
	out("%d", (u16)-a); // expect: 65531
	return 0;
}
