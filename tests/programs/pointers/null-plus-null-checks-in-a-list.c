#include "prelude.h"

struct item {
	int value;
	struct item *next;
};

int main(void)
{
	struct item c = { 3, NULL }, b = { 2, &c }, a = { 1, &b };
	int sum = 0;

	for (struct item *p = &a; p; p = p->next)
		sum = sum * 10 + p->value;
	out("%d", sum); // expect: 123
	out("%d", a.next->next->value); // expect: 3
	return 0;
}
