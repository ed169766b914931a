#include "prelude.h"

#define INVALID ((u16)-1)
#define WIDE ((u64)1 << 40)

int main(void)
{
	u16 value = 0xffff;

	out("%d %d", INVALID, value == INVALID); // expect: 65535 1
	out("%llx", WIDE); // expect: 10000000000
	return 0;
}
