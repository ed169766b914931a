#include "prelude.h"

int main(void)
{
	goto *&&done; // error: unexpected-token
done:
	out("done");
	return 0;
}
