#include "prelude.h"

enum code { A = 5, B, C = -2, D, E, F = B };

int main(void)
{
	out("%d %d %d %d %d %d", A, B, C, D, E, F); // expect: 5 6 -2 -1 0 6
	return 0;
}
