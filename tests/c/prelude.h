/*
 * What a program under tests/programs may count on, for gcc: the kernel's short type names, NULL,
 * offsetof, the heap, the memory functions, and out(), which prints one line. The C machine gets
 * the same names from machine-prelude.h.
 */
#ifndef PRELUDE_H
#define PRELUDE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned char u8;
typedef signed char s8;
typedef unsigned short u16;
typedef signed short s16;
typedef unsigned int u32;
typedef signed int s32;
typedef unsigned long long u64;
typedef signed long long s64;

__attribute__((format(printf, 1, 2))) static inline void out(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	vprintf(format, list);
	va_end(list);
	putchar('\n');
	fflush(stdout);
}

#ifdef HEAP_FILL
/* Makes what an uninitialised block holds certain, so that two fills can be compared. */
static inline void *filled_malloc(size_t size)
{
	void *block = malloc(size);

	return block ? memset(block, HEAP_FILL, size) : block;
}
#define malloc filled_malloc
#endif

#endif
