#include "prelude.h"

int main(void)
{
	int rc = 1;

	if (rc)
		goto fail;
	int held = 5;

	out("%d", held);
fail:
	out("%d", held); // fault: uninitialised-read
	return 0;
}
