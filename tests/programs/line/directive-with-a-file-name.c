#include "prelude.h"

int main(void)
{
#line 33 "qed_mcp.c"
	out("%d", __LINE__); // expect: 33
	return 0;
}
