#include "prelude.h"

int main(void)
{
	out("100%%"); // expect: 100%
	out("%d%%", 5); // expect: 5%
	return 0;
}
