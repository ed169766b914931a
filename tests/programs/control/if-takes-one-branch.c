#include "prelude.h"

int main(void)
{
	int a = 5;

	if (a > 3)
		out("more"); // expect: more
	else
		out("less");
	if (a > 8)
		out("more");
	else
		out("less"); // expect: less
	return 0;
}
