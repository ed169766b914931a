#include "prelude.h"

// gcc warns: dangling-else
int main(void)
{
	int a = 1, b = 0;

	if (a)
		if (b)
			out("both");
		else
			out("only a"); // expect: only a
	return 0;
}
