#include "prelude.h"

struct params {
	u32 a;
	u16 b;
	u8 c[6];
};

int main(void)
{
	struct params p;

	memset(&p, 0, sizeof(p));
	out("%u %u %u", p.a, p.b, p.c[5]); // expect: 0 0 0
	return 0;
}
