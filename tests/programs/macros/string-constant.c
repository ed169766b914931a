#include "prelude.h"

#define NAME "qed"

int main(void)
{
	out("%s", NAME); // expect: qed
	out(NAME " %d", 5); // expect: qed 5
	return 0;
}
