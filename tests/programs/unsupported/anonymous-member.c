#include "prelude.h"

struct outer {
	int a;
	struct {
		int b;
	}; // error: unsupported-anonymous-member
};

int main(void)
{
	struct outer o = { 1, { 2 } };

	out("%d", o.b);
	return 0;
}
