#include "prelude.h"

int main(void)
{
	goto done; // error: unknown-label
	return 0;
}
