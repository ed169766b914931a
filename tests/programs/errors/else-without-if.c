#include "prelude.h"

int main(void)
{
	int n = 0;

	n++;
	else // error: unexpected-token
		n--;
	return n;
}
