#include "prelude.h"

int main(void)
{
	out("%d", __LINE__); // expect: 5
#line 1207
	out("%d", __LINE__); // expect: 1207
	out("%d", __LINE__); // expect: 1208
	return 0;
}
