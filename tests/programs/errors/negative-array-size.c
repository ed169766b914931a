#include "prelude.h"

int main(void)
{
	int list[-1]; // error: bad-array-length

	return sizeof(list);
}
