#include "prelude.h"

static const char *const names[] = { "idle", "busy", "lost" };

int main(void)
{
	for (u32 i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out("%s", names[i]);
	// expect: idle
	// expect: busy
	// expect: lost
	out("%c", names[1][3]); // expect: y
	return 0;
}
