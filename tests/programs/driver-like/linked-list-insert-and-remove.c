#include "prelude.h"

struct item {
	int key;
	struct item *next;
};

static struct item *head;

static void push(int key)
{
	struct item *item = malloc(sizeof(*item));

	item->key = key;
	item->next = head;
	head = item;
}

static int drop(int key)
{
	struct item **link = &head;

	while (*link) {
		struct item *item = *link;

		if (item->key == key) {
			*link = item->next;
			free(item);
			return 1;
		}
		link = &item->next;
	}
	return 0;
}

int main(void)
{
	push(1);
	push(2);
	push(3);
	out("%d", drop(2)); // expect: 1
	out("%d", drop(2)); // expect: 0
	out("%d %d", head->key, head->next->key); // expect: 3 1
	drop(3);
	drop(1);
	out("%d", head == NULL); // expect: 1
	return 0;
}
