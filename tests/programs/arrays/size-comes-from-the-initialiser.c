#include "prelude.h"

int main(void)
{
	int a[] = { 4, 5, 6 };
	char s[] = "abc";

	out("%zu", sizeof(a) / sizeof(a[0])); // expect: 3
	out("%zu", sizeof(s)); // expect: 4
	return 0;
}
