/*
 * Runs numbered functions one after another. Where one ends in a trap (undefined arithmetic under
 * gcc's sanitizers) the line "trap" stands for the rest of its output.
 */
#ifndef BATCH_H
#define BATCH_H

#include "prelude.h"
#include <setjmp.h>
#include <signal.h>

static sigjmp_buf batch_start;

static void batch_trap(int number)
{
	siglongjmp(batch_start, number);
}

static inline void batch_run(void (*const *functions)(void), int count)
{
	signal(SIGILL, batch_trap);
	signal(SIGTRAP, batch_trap);
	signal(SIGFPE, batch_trap);
	for (volatile int i = 0; i < count; i++) {
		out("== %d", i);
		if (sigsetjmp(batch_start, 1))
			out("trap");
		else
			functions[i]();
	}
}

#endif
