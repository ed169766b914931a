#include "prelude.h"

static const char *size_name(int n)
{
	return n < 10 ? "small" : n < 100 ? "middle" : "large";
}

int main(void)
{
	out("%s %s %s", size_name(5), size_name(50), size_name(500)); // expect: small middle large
	return 0;
}
