#include "prelude.h"

int main(void)
{
	u32 a = 0x12345679, b = 0x9abcdef1;

	out("%08x", a * b); // expect: d11e55e9
	out("%llx", (u64)a * b); // expect: b00ea4ed11e55e9
	return 0;
}
