#include "prelude.h"

int main(void)
{
	u8 *p = NULL;

	memset(p, 0, 4); // fault: null-dereference
	return 0;
}
