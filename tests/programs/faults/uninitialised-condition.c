#include "prelude.h"

int main(void)
{
	bool ready;

	if (ready) // fault: uninitialised-read
		out("yes");
	else
		out("no");
	return 0;
}
