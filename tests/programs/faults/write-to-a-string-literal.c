#include "prelude.h"

int main(void)
{
	char *name = "eth0";

	out("%s", name); // expect: eth0
	name[3] = '1'; // fault: read-only
	out("%s", name);
	return 0;
}
