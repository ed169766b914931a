#include "prelude.h"

struct item {
	struct item *next;
};

int main(void)
{
	struct item *b = calloc(1, sizeof(*b));
	struct item *a = calloc(1, sizeof(*a));

	a->next = b;
	for (struct item *p = a; p; p = p->next) // fault: use-after-free
		free(p);
	return 0;
}
