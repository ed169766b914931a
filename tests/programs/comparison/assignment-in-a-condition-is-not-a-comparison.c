#include "prelude.h"

int main(void)
{
	int rc = 5;

	if ((rc = 0))
		out("not reached");
	out("%d", rc); // expect: 0
	if ((rc = 7) == 7)
		out("%d", rc); // expect: 7
	return 0;
}
