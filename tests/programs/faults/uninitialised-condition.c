#include "prelude.h"

int main(void)
{
	int ready;

	if (ready) // fault: uninitialised-read
		out("yes");
	else
		out("no");
	return 0;
}
