#include "prelude.h"

#pragma GCC poison gets // error: unsupported-directive

int main(void)
{
	return 0;
}
