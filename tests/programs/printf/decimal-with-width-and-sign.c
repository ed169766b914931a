#include "prelude.h"

int main(void)
{
	out("[%5d][%-5d][%05d][%+d][% d]", -42, -42, -42, 42, 42); // expect: [  -42][-42  ][-0042][+42][ 42]
	out("[%03d][%3d]", 7, 12345); // expect: [007][12345]
	return 0;
}
