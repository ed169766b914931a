#include "prelude.h"

int main(void)
{
	int n = 0;

	while (n > 0) {
		out("never");
		n--;
	}
	while (n < 3)
		n++;
	out("%d", n); // expect: 3
	return 0;
}
