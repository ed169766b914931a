#include "prelude.h"

int main(void)
{
	for (int i = 0; i < 2; i++) {
		switch (i) {
		case 0: {
			int n = 10;

			out("%d", n); // expect: 10
			break;
		}
		default: {
			u8 n = 250;

			out("%d", n + 10); // expect: 260
		}
		}
	}
	return 0;
}
