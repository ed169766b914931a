#include "prelude.h"

int main(void)
{
	int by = -1;

	out("%x", 1U >> by); // fault: shift-too-wide
	return 0;
}
