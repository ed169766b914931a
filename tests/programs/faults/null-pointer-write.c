#include "prelude.h"

int main(void)
{
	u8 *p = NULL;

	*p = 1; // fault: null-dereference
	return 0;
}
