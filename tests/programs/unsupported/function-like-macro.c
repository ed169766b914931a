#include "prelude.h"

#define DOUBLE(x) ((x) * 2) // error: unsupported-function-macro

int main(void)
{
	out("%d", DOUBLE(4));
	return 0;
}
