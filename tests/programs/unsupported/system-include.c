#include "prelude.h"

#include <stddef.h> // error: unsupported-system-include

int main(void)
{
	return 0;
}
