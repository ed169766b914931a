#include "prelude.h"

struct item {
	int value;
	struct item *next;
};

int main(void)
{
	struct item *a = calloc(1, sizeof(*a));
	struct item *same = a;

	free(a);
	same->next = NULL; // fault: use-after-free
	out("done");
	return 0;
}
