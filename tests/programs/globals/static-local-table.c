#include "prelude.h"

static int days(int month)
{
	static const u8 table[] = { 31, 28, 31, 30 };

	return table[month];
}

int main(void)
{
	out("%d %d", days(1), days(3)); // expect: 28 30
	return 0;
}
