#include "prelude.h"

#if 1 // error: unsupported-conditional-text
#define N 5
#endif

int main(void)
{
	out("%d", N);
	return 0;
}
