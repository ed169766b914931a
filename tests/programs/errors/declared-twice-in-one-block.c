#include "prelude.h"

int main(void)
{
	int a = 1;
	int a = 2; // error: redeclared

	return a;
}
