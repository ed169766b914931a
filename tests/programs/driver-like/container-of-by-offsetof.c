#include "prelude.h"

struct list {
	struct list *next;
};

struct command {
	u32 seq;
	struct list link;
	u32 param;
};

static struct command *of_link(struct list *link)
{
	return (struct command *)((u8 *)link - offsetof(struct command, link));
}

int main(void)
{
	struct command a = { 7, { NULL }, 70 }, b = { 8, { &a.link }, 80 };

	out("%u", of_link(&b.link)->param); // expect: 80
	out("%u", of_link(b.link.next)->seq); // expect: 7
	out("%d", of_link(&a.link) == &a); // expect: 1
	return 0;
}
