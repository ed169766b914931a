#include "prelude.h"

struct wide {
	u8 a;
	u64 b;
	u8 c;
};

int main(void)
{
	out("%zu %zu", sizeof(struct wide), offsetof(struct wide, b)); // expect: 24 8
	return 0;
}
