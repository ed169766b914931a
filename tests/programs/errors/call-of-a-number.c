#include "prelude.h"

int main(void)
{
	int n = 5;

	return n(1); // error: not-a-function
}
