#include "prelude.h"

static int f(void)
{
	return; // error: bad-return
}

int main(void)
{
	return f();
}
