#include "prelude.h"

int main(void)
{
	int list[3] = { 1, 2, 3 };
	int sum = 0;

	for (int i = 0; i <= 3; i++)
		sum += list[i]; // fault: out-of-bounds
	out("%d", sum);
	return 0;
}
