#include "prelude.h"

int main(void)
{
	return 0; /* the end // error: unclosed-text
}
