#include "prelude.h"

struct bus {
	u32 base;
	u32 size;
};

static u32 size_of(const struct bus *bus)
{
	return bus->size; // fault: null-dereference
}

int main(void)
{
	out("%u", size_of(NULL));
	return 0;
}
