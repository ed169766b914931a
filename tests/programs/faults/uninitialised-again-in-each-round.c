#include "prelude.h"

int main(void)
{
	int last = 0;

	for (int i = 0; i < 2; i++) {
		int fresh;

		if (i == 0)
			fresh = 7;
		last = fresh; // fault: uninitialised-read
		out("%d", last);
	}
	// expect: 7
	return 0;
}
