#include "prelude.h"

struct bus {
	u32 base;
};

struct hwfn {
	struct bus *bus;
	u8 id;
};

int main(void)
{
	struct bus bus = { 0x1000 };
	struct hwfn fns[2] = { { &bus, 0 }, { &bus, 1 } };

	fns[1].bus->base += 0x40;
	out("%x %x", fns[0].bus->base, bus.base); // expect: 1040 1040
	return 0;
}
