#include "prelude.h"

#define TOTAL (1 + \
	       2 + \
	       3)

int main(void)
{
	out("%d", TOTAL); // expect: 6
	return 0;
}
