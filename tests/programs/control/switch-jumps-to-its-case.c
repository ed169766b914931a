#include "prelude.h"

static int weekday_hours(int day)
{
	switch (day) {
	case 5:
		return 6;
	case 6:
	case 0:
		return 0;
	default:
		return 8;
	}
}

int main(void)
{
	out("%d %d %d %d", weekday_hours(1), weekday_hours(5), weekday_hours(6), weekday_hours(0)); // expect: 8 6 0 0
	return 0;
}
