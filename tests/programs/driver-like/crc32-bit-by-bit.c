#include "prelude.h"

static u32 crc32(const u8 *data, size_t length)
{
	u32 crc = ~0U;

	while (length--) {
		crc ^= *data++;
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

int main(void)
{
	const char *text = "123456789";

	out("%08x", crc32((const u8 *)text, strlen(text))); // expect: cbf43926
	return 0;
}
