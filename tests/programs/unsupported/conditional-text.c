#include "prelude.h"

#if 1 // error: unsupported-conditional-text
#define N 5
#endif // error: unsupported-conditional-text

int main(void)
{
	out("%d", N);
	return 0;
}
