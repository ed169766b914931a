#include "prelude.h"

int main(void)
{
	if (1) {
		out("missing brace");

	return 0;
}

static int other(void) // error: nested-function
{
	return 1;
}
