#include "prelude.h"

int main(void)
{
	char s[] = "eth0";

	s[3]++;
	out("%s", s); // expect: eth1
	s[3] = '\0';
	out("%s", s); // expect: eth
	return 0;
}
