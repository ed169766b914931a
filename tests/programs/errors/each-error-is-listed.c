#include "prelude.h"

int main(void)
{
	int a = first; // error: undeclared
	int b = second; // error: undeclared

	return a + b;
}
