#include "prelude.h"

struct flags {
	u32 ready : 1; // error: unsupported-bit-field
	u32 done : 1;
};

int main(void)
{
	struct flags flags = { 1, 0 };

	out("%d", flags.ready);
	return 0;
}
