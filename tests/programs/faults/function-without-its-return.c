#include "prelude.h"

static int answer(int ok)
{
	if (ok)
		return 1;
} // fault: missing-return

int main(void)
{
	out("%d", answer(1)); // expect: 1
	out("%d", answer(0));
	return 0;
}
