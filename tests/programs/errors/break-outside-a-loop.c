#include "prelude.h"

int main(void)
{
	break; // error: misplaced-statement
	return 0;
}
