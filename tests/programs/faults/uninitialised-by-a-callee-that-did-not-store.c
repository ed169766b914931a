#include "prelude.h"

static int read_value(int ok, u32 *value)
{
	if (!ok)
		return -22;
	*value = 5;
	return 0;
}

int main(void)
{
	u32 value;

	read_value(0, &value);
	out("%u", value); // fault: uninitialised-read
	return 0;
}
