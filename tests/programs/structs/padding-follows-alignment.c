#include "prelude.h"

struct mixed {
	u8 a;
	u32 b;
	u16 c;
};

struct tight {
	u32 b;
	u16 c;
	u8 a;
};

int main(void)
{
	out("%zu %zu", sizeof(struct mixed), sizeof(struct tight)); // expect: 12 8
	out("%zu %zu %zu", offsetof(struct mixed, a), offsetof(struct mixed, b), offsetof(struct mixed, c)); // expect: 0 4 8
	return 0;
}
