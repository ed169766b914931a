#include "prelude.h"

int main(void)
{
	int count = 0;

	for (int i = 0; i < 4; i++)
		for (int j = i; j < 4; j++)
			count++;
	out("%d", count); // expect: 10
	return 0;
}
