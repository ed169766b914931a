#include "prelude.h"

static int answer(int ok)
{
	int rc;

	if (ok)
		rc = 0;
	return rc; // fault: uninitialised-read
}

int main(void)
{
	out("%d", answer(1)); // expect: 0
	out("%d", answer(0));
	return 0;
}
