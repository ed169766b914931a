#include "prelude.h"

static void say(int line)
{
	out("%d", line);
}

int main(void)
{
#line 100
	say(
		__LINE__); // expect: 101
	return 0;
}
