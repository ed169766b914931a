#include "prelude.h"

static void hello(void)
{
	out("hello"); // expect: hello
}

int main(void)
{
	hello();
}
