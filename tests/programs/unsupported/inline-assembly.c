#include "prelude.h"

int main(void)
{
	__asm__("nop"); // error: unsupported-asm
	out("done");
	return 0;
}
