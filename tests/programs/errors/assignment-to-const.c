#include "prelude.h"

int main(void)
{
	const int n = 5;

	n = 6; // error: assignment-to-const
	return n;
}
