#include "prelude.h"

struct code {
	u32 value;
	const char *name;
};

static const struct code codes[] = {
	{ 0x00160000, "ok" },
	{ .name = "error", .value = 0x80000000 },
	{ 0xffff0000, "busy" },
};

static const char *name_of(u32 value)
{
	for (u32 i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (codes[i].value == value)
			return codes[i].name;
	return "?";
}

int main(void)
{
	out("%s %s %s", name_of(0x80000000), name_of(0xffff0000), name_of(1)); // expect: error busy ?
	return 0;
}
