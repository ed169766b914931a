#include "prelude.h"

struct counters {
	u8 id;
	u64 bytes[2];
};

int main(void)
{
	struct counters c = { 1, { 0, 0xffffffff } };

	for (int i = 0; i < 3; i++)
		c.bytes[1] += c.id;
	out("%llx %llx", c.bytes[0], c.bytes[1]); // expect: 0 100000002
	return 0;
}
