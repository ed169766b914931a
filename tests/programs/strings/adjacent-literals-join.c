#include "prelude.h"

int main(void)
{
	out("%s", "one " "two " // expect: one two three
		"three");
	out("a" "%d" "b", 5); // expect: a5b
	return 0;
}
