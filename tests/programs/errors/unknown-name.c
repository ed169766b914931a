#include "prelude.h"

int main(void)
{
	return count; // error: undeclared
}
