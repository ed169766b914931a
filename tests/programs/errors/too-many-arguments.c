#include "prelude.h"

static int zero(void)
{
	return 0;
}

int main(void)
{
	return zero(1); // error: wrong-argument-count
}
