#include "prelude.h"

int main(void)
{
	int n = 5;

	return *n; // error: not-a-pointer
}
