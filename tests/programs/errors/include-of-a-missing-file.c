#include "prelude.h"

#include "nowhere.h" // error: unknown-include

int main(void)
{
	return 0;
}
