#include "prelude.h"

int main(void)
{
	out("%o %#o %03o", 8, 8, 8); // expect: 10 010 010
	return 0;
}
