#include "prelude.h"

// gcc warns: sizeof-array-argument
static size_t size_of(int list[10])
{
	return sizeof(list);
}

int main(void)
{
	int list[10] = { 0 };

	out("%zu %zu", sizeof(list), size_of(list)); // expect: 40 8
	return 0;
}
