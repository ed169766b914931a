#include "prelude.h"

int main(void)
{
	int n = ({ 5; }); // error: unexpected-token

	out("%d", n);
	return 0;
}
