#include "prelude.h"

int main(void)
{
	int min = -2147483647 - 1;

	out("%d", min); // expect: -2147483648
	out("%d", min + 1); // expect: -2147483647
	out("%d", min / 2); // expect: -1073741824
	out("%x", min); // expect: 80000000
	return 0;
}
