#include "prelude.h"

#define HERE __LINE__

int main(void)
{
	out("%d", HERE); // expect: 7
	out("%d", HERE); // expect: 8
	return 0;
}
