#include "prelude.h"

int main(void)
{
	out("%i", -5); // expect: -5
	return 0;
}
