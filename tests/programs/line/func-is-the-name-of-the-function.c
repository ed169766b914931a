#include "prelude.h"

static void inner(void)
{
	out("%s", __func__);
}

int main(void)
{
	inner(); // expect: inner
	out("%s %d", __func__, (int)sizeof(__func__)); // expect: main 5
	return 0;
}
