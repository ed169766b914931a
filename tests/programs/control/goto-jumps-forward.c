#include "prelude.h"

int main(void)
{
	int n = 1;

	if (n)
		goto done;
	n = 100;
done:
	out("%d", n); // expect: 1
	return 0;
}
