#include "prelude.h"

#define SLOTS 8

static u32 ring[SLOTS];
static u16 head = 0xfffd, tail = 0xfffd;

static bool put(u32 value)
{
	if ((u16)(head - tail) == SLOTS)
		return false;
	ring[head++ % SLOTS] = value;
	return true;
}

static bool get(u32 *value)
{
	if (head == tail)
		return false;
	*value = ring[tail++ % SLOTS];
	return true;
}

int main(void)
{
	u32 value = 0, sum = 0, n = 0;

	while (put(n))
		n++;
	out("%u %u", n, head); // expect: 8 5
	while (get(&value))
		sum = sum * 10 + value;
	out("%u %u", sum, tail); // expect: 1234567 5
	return 0;
}
