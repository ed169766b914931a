#include "prelude.h"

int later(int n);

int main(void)
{
	out("%d", later(4)); // expect: 12
	return 0;
}

int later(int n)
{
	return n * 3;
}
