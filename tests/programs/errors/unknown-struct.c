#include "prelude.h"

int main(void)
{
	struct nowhere n; // error: incomplete-type

	return sizeof(n);
}
