#include "prelude.h"

struct params {
	u32 cmd;
	u32 param;
	const char *name;
	bool sleep;
};

int main(void)
{
	struct params p = { .param = 5, .cmd = 0x3 };

	out("%u %u %d %d", p.cmd, p.param, p.name == NULL, p.sleep); // expect: 3 5 1 0
	return 0;
}
