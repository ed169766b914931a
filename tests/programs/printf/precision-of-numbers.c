#include "prelude.h"

int main(void)
{
	out("[%.3d][%5.3d][%.8x]", 7, 7, 0xbeef); // expect: [007][  007][0000beef]
	return 0;
}
