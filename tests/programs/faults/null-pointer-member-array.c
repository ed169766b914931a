#include "prelude.h"

struct bus {
	u32 windows[12];
};

int main(void)
{
	struct bus *bus = NULL;

	bus->windows[3] = 1; // fault: null-dereference
	return 0;
}
