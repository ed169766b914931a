#include "prelude.h"

int main(void)
{
	int n = 0x7ffffffe;

	n++;
	out("%d", n); // expect: 2147483647
	n++; // fault: signed-overflow
	out("%d", n);
	return 0;
}
