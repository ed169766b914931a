#include "prelude.h"

static int held;

static int take(int n, int fail_at)
{
	if (n == fail_at)
		return -12;
	held |= 1 << n;
	return 0;
}

static void drop(int n)
{
	held &= ~(1 << n);
}

static int prepare(int fail_at)
{
	int rc;

	rc = take(0, fail_at);
	if (rc)
		goto fail0;
	rc = take(1, fail_at);
	if (rc)
		goto fail1;
	rc = take(2, fail_at);
	if (rc)
		goto fail2;
	return 0;

fail2:
	drop(1);
fail1:
	drop(0);
fail0:
	return rc;
}

int main(void)
{
	out("%d %x", prepare(2), held); // expect: -12 0
	out("%d %x", prepare(0), held); // expect: -12 0
	out("%d", prepare(9)); // expect: 0
	out("%x", held); // expect: 7
	return 0;
}
