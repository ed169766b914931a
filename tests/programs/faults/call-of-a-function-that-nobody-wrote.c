#include "prelude.h"

int nowhere(int n);

int main(void)
{
	return nowhere(1); // fault: unknown-host
}
