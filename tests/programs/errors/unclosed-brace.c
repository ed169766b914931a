#include "prelude.h"

int main(void)
{
	if (1) {
		return 0;
}
// error: unexpected-end