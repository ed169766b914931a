#include "prelude.h"

int main(void)
{
	int n = 6, kept = 0;

	while (n--) {
		if (n == 3)
			continue;
		kept += n;
	}
	out("%d %d", n, kept); // expect: -1 12
	return 0;
}
