#include "prelude.h"

int main(void)
{
	int n = 1;

	switch (2) {
	case n: // error: not-constant
		return 1;
	}
	return 0;
}
