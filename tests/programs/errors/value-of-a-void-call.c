#include "prelude.h"

static void f(void)
{
}

int main(void)
{
	int n = f(); // error: void-value

	return n;
}
