#include "prelude.h"

int main(void)
{
	int a[6] = { 5, -2, 9, 0, 3, -7 };

	for (int i = 0; i < 6; i++) {
		for (int j = 0; j + 1 < 6 - i; j++) {
			if (a[j] > a[j + 1]) {
				int keep = a[j];

				a[j] = a[j + 1];
				a[j + 1] = keep;
			}
		}
	}
	out("%d %d %d %d %d %d", a[0], a[1], a[2], a[3], a[4], a[5]); // expect: -7 -2 0 3 5 9
	return 0;
}
