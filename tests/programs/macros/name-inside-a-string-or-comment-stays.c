#include "prelude.h"

#define SIZE 8

int main(void)
{
	/* SIZE */
	out("SIZE %d", SIZE); // expect: SIZE 8
	return 0;
}
