#include "prelude.h"

// returns 7
int main(void)
{
	out("done"); // expect: done
	return 7;
}
