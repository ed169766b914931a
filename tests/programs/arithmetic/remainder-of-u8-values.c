#include "prelude.h"

int main(void)
{
	u8 a = 250, b = 7;

	out("%d %d", a / b, a % b); // expect: 35 5
	out("%d", -a / b); // expect: -35
	out("%d", -a % b); // expect: -5
	return 0;
}
