#include "prelude.h"

static int number;
static u64 wide;
static int list[3];
static const char *text;
static struct { int a; u8 b; } pair;

int main(void)
{
	out("%d %llu %d %d %d %d", number, wide, list[2], text == NULL, pair.a, pair.b); // expect: 0 0 0 1 0 0
	return 0;
}
