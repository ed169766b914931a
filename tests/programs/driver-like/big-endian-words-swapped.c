#include "prelude.h"

static u32 swap(u32 word)
{
	return word << 24 | (word & 0xff00) << 8 | (word >> 8 & 0xff00) | word >> 24;
}

int main(void)
{
	u8 mac[6];
	u32 high = 0x0000020c, low = 0x29abcdef;

	mac[0] = high >> 8;
	mac[1] = high;
	for (int i = 2; i < 6; i++)
		mac[i] = low >> (8 * (5 - i));
	out("%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]); // expect: 02:0c:29:ab:cd:ef
	out("%08x", swap(0x11223344)); // expect: 44332211
	return 0;
}
