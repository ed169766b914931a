#include "prelude.h"

struct header {
	u16 seq;
	u16 code;
};

int main(void)
{
	struct header header = { 0x1234, 0xabcd };
	u32 *word = (u32 *)&header;

	out("%08x", *word); // expect: abcd1234
	return 0;
}
