#include "prelude.h"

#define FAIL (-22)
#define ALL (~0U)

int main(void)
{
	int rc = FAIL;

	out("%d %d", rc == FAIL, -FAIL); // expect: 1 22
	out("%x", ALL >> 4); // expect: fffffff
	return 0;
}
