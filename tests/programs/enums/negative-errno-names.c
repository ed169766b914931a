#include "prelude.h"

enum { EIO = 5, EINVAL = 22, ETIMEDOUT = 110 };

static int check(int n)
{
	if (n < 0)
		return -EINVAL;
	if (n > 100)
		return -ETIMEDOUT;
	return n == 0 ? -EIO : 0;
}

int main(void)
{
	out("%d %d %d %d", check(-1), check(101), check(0), check(5)); // expect: -22 -110 -5 0
	return 0;
}
