#include "prelude.h"

int main(void)
{ // error: unexpected-end
	if (1) {
		return 0;
}
