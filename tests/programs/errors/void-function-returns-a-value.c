#include "prelude.h"

static void f(void)
{
	return 5; // error: bad-return
}

int main(void)
{
	f();
	return 0;
}
