#include "prelude.h"

static u64 fnv(const char *s)
{
	u64 hash = 0xcbf29ce484222325ULL;

	while (*s) {
		hash ^= (u8)*s++;
		hash *= 0x100000001b3ULL;
	}
	return hash;
}

int main(void)
{
	out("%016llx", fnv("")); // expect: cbf29ce484222325
	out("%016llx", fnv("a")); // expect: af63dc4c8601ec8c
	return 0;
}
