#include "prelude.h"

int main(void)
{
	int *p = &5; // error: not-assignable

	return *p;
}
