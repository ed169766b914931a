#include "prelude.h"

struct image {
	u32 type;
};

static int read_images(u32 count, struct image **where)
{
	struct image *list;

	if (count)
		list = calloc(count, sizeof(*list));
	*where = list; // fault: uninitialised-read
	return 0;
}

int main(void)
{
	struct image *images;

	read_images(0, &images);
	out("%d", images != NULL);
	return 0;
}
