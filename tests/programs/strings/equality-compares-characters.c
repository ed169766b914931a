#include "prelude.h"

static bool same(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

int main(void)
{
	out("%d %d %d %d", same("qed", "qed"), same("qed", "qede"), same("", ""), same("a", "b")); // expect: 1 0 1 0
	return 0;
}
