#include "prelude.h"

int main(void)
{
	return 0;
}
} // error: unexpected-token
