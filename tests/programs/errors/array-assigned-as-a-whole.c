#include "prelude.h"

int main(void)
{
	int a[2] = { 1, 2 }, b[2];

	b = a; // error: not-assignable
	return b[0];
}
