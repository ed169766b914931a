#include "prelude.h"

struct stats {
	u16 seq;
	u8 tries;
};

int main(void)
{
	struct stats stats = { 0xffff, 0 };
	struct stats *p = &stats;

	p->seq++;
	++p->tries;
	stats.tries++;
	out("%u %u", stats.seq, stats.tries); // expect: 0 2
	return 0;
}
