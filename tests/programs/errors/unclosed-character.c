#include "prelude.h"

int main(void)
{
	return 'a; // error: unclosed-text
}
