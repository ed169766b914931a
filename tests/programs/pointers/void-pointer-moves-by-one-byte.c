#include "prelude.h"

// gcc counts in bytes here, as the kernel does.
int main(void)
{
	u32 words[2] = { 0, 0xdeadbeef };
	void *p = words;

	p = p + 4;
	out("%x", *(u32 *)p); // expect: deadbeef
	return 0;
}
