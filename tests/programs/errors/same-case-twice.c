#include "prelude.h"

int main(void)
{
	switch (2) {
	case 1:
		return 1;
	case 1: // error: duplicate-case
		return 2;
	}
	return 0;
}
