#include "prelude.h"

int main(void)
{
	out("%c%c%c", 'q', 'e', 'd'); // expect: qed
	out("[%s][%5s][%-5s][%.2s]", "abc", "abc", "abc", "abc"); // expect: [abc][  abc][abc  ][ab]
	return 0;
}
