#include "prelude.h"

int main(void)
{
	int n = 0;
	int *a = &n, *b = &n;

	return *(a + b); // error: wrong-operand
}
