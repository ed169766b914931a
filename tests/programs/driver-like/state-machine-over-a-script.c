#include "prelude.h"

enum state { RESET, LOADED, RUNNING, FAILED };

static enum state next(enum state state, char event)
{
	switch (state) {
	case RESET:
		return event == 'l' ? LOADED : FAILED;
	case LOADED:
		if (event == 's')
			return RUNNING;
		return event == 'r' ? RESET : FAILED;
	case RUNNING:
		return event == 'r' ? RESET : RUNNING;
	default:
		return FAILED;
	}
}

static int run(const char *events)
{
	enum state state = RESET;

	for (; *events; events++)
		state = next(state, *events);
	return state;
}

int main(void)
{
	out("%d %d %d %d", run("ls"), run("lsxxr"), run("lrl"), run("sl")); // expect: 2 0 1 3
	return 0;
}
