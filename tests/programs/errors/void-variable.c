#include "prelude.h"

int main(void)
{
	void nothing; // error: incomplete-type

	return 0;
}
