#include "prelude.h"

struct node {
	char name[3];
	struct node *next;
	int value;
};

int main(void)
{
	out("%zu", sizeof(struct node)); // expect: 24
	out("%zu %zu", offsetof(struct node, next), offsetof(struct node, value)); // expect: 8 16
	return 0;
}
