#include "prelude.h"

int main(void)
{
	switch (1) {
	case 1:
		continue; // error: misplaced-statement
	}
	return 0;
}
