#include "prelude.h"

int main(void)
{
	int a = 1, b = 2, c = 3;
	int *list[3] = { &c, &a, &b };
	int text = 0;

	for (int i = 0; i < 3; i++)
		text = text * 10 + *list[i];
	out("%d", text); // expect: 312
	*list[1] = 8;
	out("%d", a); // expect: 8
	return 0;
}
