#include "prelude.h"

static u32 length(const char *s)
{
	const char *p = s;

	while (*p)
		p++;
	return p - s;
}

int main(void)
{
	out("%u %u", length(""), length("mailbox")); // expect: 0 7
	return 0;
}
