#include "prelude.h"

int main(void)
{
	u64 a = 0x1122334455667788ULL;
	u32 *words = (u32 *)&a;
	u8 *bytes = (u8 *)&a;

	out("%x %x %x", words[0], words[1], bytes[7]); // expect: 55667788 11223344 11
	words[1] = 0;
	out("%llx", a); // expect: 55667788
	return 0;
}
