#include "prelude.h"

union word { // error: unsupported-union
	u32 word;
	u8 bytes[4];
};

int main(void)
{
	union word w = { 1 };

	out("%d", w.bytes[0]);
	return 0;
}
