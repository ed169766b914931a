#include "prelude.h"

#define BARE 1 + 2
#define CLOSED (1 + 2)

int main(void)
{
	out("%d %d", BARE * 3, CLOSED * 3); // expect: 7 9
	return 0;
}
