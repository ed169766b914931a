#include "prelude.h"

int main(void)
{
	return launch(3); // error: undeclared
}
