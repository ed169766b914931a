#include "prelude.h"

static int next_id(void)
{
	static int id = 100;

	return id++;
}

int main(void)
{
	out("%d", next_id()); // expect: 100
	out("%d", next_id()); // expect: 101
	out("%d", next_id()); // expect: 102
	return 0;
}
