#include "prelude.h"

int main(void)
{
	out("%d", __LINE__); // expect: 5
	int line = __LINE__; out("%d", line); // expect: 6
	return 0;
}
