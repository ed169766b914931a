#include "prelude.h"

int main(void)
{
	int list[2] = { 1, 2, 3 }; // error: bad-initialiser

	return list[0];
}
