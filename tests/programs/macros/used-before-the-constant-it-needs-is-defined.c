#include "prelude.h"

#define TOTAL (EACH * 3)
#define EACH 7

int main(void)
{
	out("%d", TOTAL); // expect: 21
	return 0;
}
