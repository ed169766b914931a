#include "prelude.h"

int main(void)
{
	out("[%*d][%-*d]", 5, 42, 4, 7); // expect: [   42][7   ]
	out("[%0*x]", 8, 0xbeefu); // expect: [0000beef]
	return 0;
}
