#include "prelude.h"

// gcc warns: type-limits
#define EINVAL 22

static u32 fail(void)
{
	return -EINVAL;
}

int main(void)
{
	u32 rc = fail();

	out("%d", rc < 0); // expect: 0
	out("%d", (int)rc < 0); // expect: 1
	out("%d", (int)rc); // expect: -22
	return 0;
}
