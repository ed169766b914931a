#include "prelude.h"

static const char *name(u32 code)
{
	switch (code & 0xffff0000) {
	case 0x00160000:
		return "ok";
	case 0x80000000:
		return "error";
	case 0xffff0000:
		return "busy";
	}
	return "unknown";
}

int main(void)
{
	out("%s", name(0x00160007)); // expect: ok
	out("%s", name(0x80000001)); // expect: error
	out("%s", name(0xffffffff)); // expect: busy
	out("%s", name(0x00170000)); // expect: unknown
	return 0;
}
