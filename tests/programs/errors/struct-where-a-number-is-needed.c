#include "prelude.h"

struct pair {
	int a, b;
};

int main(void)
{
	struct pair pair = { 1, 2 };

	return pair + 1; // error: wrong-operand
}
