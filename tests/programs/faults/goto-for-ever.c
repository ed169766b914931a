#include "prelude.h"

int main(void)
{
again:
	goto again; // fault: out-of-steps
}
