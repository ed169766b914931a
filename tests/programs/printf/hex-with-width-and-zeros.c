#include "prelude.h"

int main(void)
{
	out("%x %X %08x %4x|%-4x|", 0xbeef, 0xbeef, 0xbeef, 0xb, 0xb); // expect: beef BEEF 0000beef    b|b   |
	out("%#x %#08x %#x", 255, 255, 0); // expect: 0xff 0x0000ff 0
	return 0;
}
