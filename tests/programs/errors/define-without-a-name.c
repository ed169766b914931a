#include "prelude.h"

#define // error: bad-directive

int main(void)
{
	return 0;
}
