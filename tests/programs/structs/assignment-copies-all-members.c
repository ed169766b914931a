#include "prelude.h"

struct point {
	int x, y;
	u8 tag[3];
};

int main(void)
{
	struct point a = { 1, 2, { 7, 8, 9 } };
	struct point b;

	b = a;
	a.x = 100;
	a.tag[1] = 0;
	out("%d %d %d", b.x, b.y, b.tag[1]); // expect: 1 2 8
	return 0;
}
