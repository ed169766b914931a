#include "prelude.h"

int main(void)
{
	5 = 6; // error: not-assignable
	return 0;
}
