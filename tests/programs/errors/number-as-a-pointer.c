#include "prelude.h"

int main(void)
{
	int *p = 5; // error: incompatible-types

	return *p;
}
