#include "prelude.h"

#define LIMIT 100

int main(void)
{
	bool composite[LIMIT] = { false };
	int count = 0, last = 0;

	for (int i = 2; i < LIMIT; i++) {
		if (composite[i])
			continue;
		count++;
		last = i;
		for (int j = i * i; j < LIMIT; j += i)
			composite[j] = true;
	}
	out("%d %d", count, last); // expect: 25 97
	return 0;
}
