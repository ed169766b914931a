#include "prelude.h"

int main(void)
{
	case 1: // error: misplaced-statement
	return 0;
}
