#include "prelude.h"

int main(void)
{
	int sum = 0;

	for (int i = 0; i < 3; i++) {
		int fresh = 10;

		fresh += i;
		sum += fresh;
	}
	out("%d", sum); // expect: 33
	return 0;
}
