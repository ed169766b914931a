#include "prelude.h"

#define CURRENT counter

static int counter = 5;

int main(void)
{
	CURRENT++;
	out("%d", counter); // expect: 6
	return 0;
}
