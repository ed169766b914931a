#include "prelude.h"

typedef struct point {
	int x, y;
} point_t;

typedef u32 word_t;

int main(void)
{
	point_t a = { 3, 4 };
	struct point b = a;
	word_t w = 5;

	out("%d %d %u", b.x, b.y, w); // expect: 3 4 5
	return 0;
}
