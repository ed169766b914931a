#include "prelude.h"

int main(void)
{
	int a = (1 + 2; // error: unexpected-token

	return a;
}
