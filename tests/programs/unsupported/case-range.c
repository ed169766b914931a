#include "prelude.h"

int main(void)
{
	switch (3) {
	case 1 ... 5: // error: unsupported-case-range
		out("in");
	}
	return 0;
}
