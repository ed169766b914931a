#include "prelude.h"

int main(void)
{
	int n = 0x1234ff;

	out("%hhx %hx", n, n); // expect: ff 34ff
	out("%hhd %hd %hhu", n, n, n); // expect: -1 13567 255
	return 0;
}
