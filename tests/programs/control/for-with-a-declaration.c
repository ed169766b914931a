#include "prelude.h"

int main(void)
{
	int sum = 0;

	for (int i = 1, step = 2; i < 10; i += step)
		sum += i;
	out("%d", sum); // expect: 25
	return 0;
}
