#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair pair = { 1, 2 };

	if (pair) // error: not-a-condition
		return 1;
	return 0;
}
