#include "prelude.h"

int main(void)
{
	int a = 1 // error: unexpected-token
	int b = 2;

	return a + b;
}
