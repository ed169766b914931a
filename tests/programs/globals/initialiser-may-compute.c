#include "prelude.h"

#define BASE 0x100

static int a = BASE * 2 + 1;
static u32 b = ~0U >> 4;
static u8 c = (u8)-1;
static s64 d = -5;

int main(void)
{
	out("%d %x %d %lld", a, b, c, d); // expect: 513 fffffff 255 -5
	return 0;
}
