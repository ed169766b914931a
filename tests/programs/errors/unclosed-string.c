#include "prelude.h"

int main(void)
{
	out("hello); // error: unclosed-text
	return 0;
}
