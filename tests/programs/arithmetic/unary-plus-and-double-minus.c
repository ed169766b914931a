#include "prelude.h"

int main(void)
{
	int a = 5;
	u8 b = 200;

	out("%d", +a); // expect: 5
	out("%d", - -a); // expect: 5
	out("%d", 3 - -a); // expect: 8
	out("%zu", sizeof(+b)); // expect: 4
	return 0;
}
