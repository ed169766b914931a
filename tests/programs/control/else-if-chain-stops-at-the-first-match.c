#include "prelude.h"

static int grade(int points)
{
	if (points >= 90)
		return 1;
	else if (points >= 50)
		return 2;
	else if (points >= 10)
		return 3;
	return 4;
}

int main(void)
{
	out("%d %d %d %d", grade(95), grade(90), grade(50), grade(0)); // expect: 1 1 2 4
	return 0;
}
