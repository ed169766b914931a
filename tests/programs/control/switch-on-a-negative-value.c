#include "prelude.h"

static int known(int rc)
{
	switch (rc) {
	case -22:
		return 1;
	case -110:
		return 2;
	case 0:
		return 3;
	}
	return 4;
}

int main(void)
{
	out("%d %d %d %d", known(-22), known(-110), known(0), known(22)); // expect: 1 2 3 4
	return 0;
}
