#include "prelude.h"

struct link {
	int up;
};

static int is_up(const struct link *link)
{
	return link && link->up;
}

int main(void)
{
	struct link link = { 1 };

	out("%d", is_up(&link)); // expect: 1
	out("%d", is_up(NULL)); // expect: 0
	return 0;
}
