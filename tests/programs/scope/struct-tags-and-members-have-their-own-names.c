#include "prelude.h"

struct value {
	int value;
};

int main(void)
{
	struct value value = { 3 };

	out("%d", value.value); // expect: 3
	return 0;
}
