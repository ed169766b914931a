#include "prelude.h"

// gcc warns: parentheses
int main(void)
{
	int low = 1, mid = 5, high = 3;

	out("%d", low < mid < high); // expect: 1
	out("%d", low < mid && mid < high); // expect: 0
	return 0;
}
