#include "prelude.h"

static u32 answer;

int main(void)
{
	while (!answer) // fault: out-of-steps
		;
	return 0;
}
