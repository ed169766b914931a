#include "prelude.h"

int main(void)
{
	int n = 5 + ; // error: unexpected-token

	return n;
}
