#include "prelude.h"

struct image {
	u32 type;
	u32 length;
};

static int read_images(u32 count, struct image **images)
{
	struct image *list;

	if (!count)
		return -2;
	list = calloc(count, sizeof(*list));
	if (!list)
		return -12;
	for (u32 i = 0; i < count; i++)
		list[i].length = 0x100 << i;
	*images = list;
	return 0;
}

int main(void)
{
	struct image *images = NULL;

	out("%d %d", read_images(0, &images), images == NULL); // expect: -2 1
	out("%d", read_images(4, &images)); // expect: 0
	out("%x", images[3].length); // expect: 800
	free(images);
	return 0;
}
