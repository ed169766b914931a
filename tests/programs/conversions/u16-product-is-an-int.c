#include "prelude.h"

int main(void)
{
	u16 a = 300;

	out("%d", a * a); // expect: 90000
	out("%d", (u16)(a * a)); // expect: 24464
	return 0;
}
