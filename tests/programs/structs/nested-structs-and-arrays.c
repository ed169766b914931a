#include "prelude.h"

struct version {
	u8 major, minor;
};

struct image {
	struct version version;
	u32 size[2];
};

struct image_list {
	u32 count;
	struct image images[3];
};

int main(void)
{
	struct image_list list = { 2, { { { 1, 2 }, { 10, 11 } }, { { 3, 4 }, { 20, 21 } } } };

	out("%u %u", list.images[1].version.minor, list.images[1].size[0]); // expect: 4 20
	out("%u", list.images[2].size[1]); // expect: 0
	list.images[2].version.major = list.images[0].version.major + 8;
	out("%u", list.images[2].version.major); // expect: 9
	out("%zu %zu", sizeof(struct image), offsetof(struct image_list, images)); // expect: 12 4
	return 0;
}
