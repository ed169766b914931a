/*
 * Runs the driver's text, built by gcc, against recorded bus traces: every readl and writel has to
 * be the next access of the recording, and reads give what was read then. Many runs per process.
 *
 * On stdin, per run:  run MASK TRANSPORT_MASK FILL TRUNCATED    (hex words; FILL is a byte)
 *                     R|W OFFSET VALUE COUNT                     (hex, hex, decimal; COUNT times)
 *                     go
 *           or, in place of go:  sweep AT FROM TO                (decimal: the run once for each code from
 *                     FROM up to, not including, TO, in the upper half of what access AT reads)
 * On stdout, per run: log LEVEL FUNCTION LINE MESSAGE
 *                     note 0|1 RC                                (see HARNESS_* in kernel.h)
 *                     end STATUS RC WAITED                       (microseconds)
 *                     why TEXT                                   (only after a mismatch)
 *        per sweep:   swept RETURNED BOUND SECONDS               (runs with the same accesses to the end,
 *                     those of them in which qede_probe returned 0, and what all took; nothing is printed)
 */
#include "kernel.h"
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

int qede_probe(struct pci_dev *pdev);

#define BAR_SIZE 0x20000
#define KMALLOC_MAX_SIZE 0x400000
#define ZERO_SIZE_PTR ((void *)16)

struct access {
	char direction;
	u32 offset;
	u32 value;
	u32 count;
};

static struct access *accesses;
static size_t access_count, access_room, access_next;
static u32 access_done;
static u32 mask, transport_mask, fill;
static int truncated, quiet;
static unsigned long long waited;
static sigjmp_buf stopped;
static char why[256];
static u8 bar[BAR_SIZE];
static void *drvdata;

/*
 * The driver's memory: pieces one after the other, with a gap between. A driver that writes beyond
 * its own (the MFW can make it do so) hits the gap or the end, never the harness.
 */
#define ARENA_SIZE 0x1000000
#define GAP 4096
static u8 *arena;
static size_t arena_used;
static void *live[4096];
static size_t live_count;

enum { RETURNED, PREFIX, MISMATCH, CRASH };
static const char *const statuses[] = { "returned", "prefix", "mismatch", "crash" };

static void stop(int status)
{
	siglongjmp(stopped, status);
}

static u32 next_access(char direction, const void *address, u32 value)
{
	size_t offset = (const u8 *)address - bar;
	struct access *a = &accesses[access_next];

	if (access_next == access_count) {
		snprintf(why, sizeof(why), "access %c 0x%05zx after the end of the recording",
			 direction, offset);
		stop(truncated ? PREFIX : MISMATCH);
	}
	if (a->direction != direction || a->offset != offset ||
	    (direction == 'W' && a->value != value)) {
		snprintf(why, sizeof(why),
			 "access %zu is %c 0x%05zx 0x%08x, recorded is %c 0x%05x 0x%08x",
			 access_next, direction, offset, value, a->direction, a->offset, a->value);
		stop(MISMATCH);
	}
	if (++access_done == a->count) {
		access_done = 0;
		access_next++;
	}
	return a->value;
}

u32 readl(const void *address)
{
	return next_access('R', address, 0);
}

void writel(u32 value, void *address)
{
	next_access('W', address, value);
}

static void *allocate(size_t size, int byte)
{
	void *memory;

	if (size == 0)
		return ZERO_SIZE_PTR;
	if (size > KMALLOC_MAX_SIZE || live_count == sizeof(live) / sizeof(live[0]))
		return NULL;
	if (arena_used + size + GAP > ARENA_SIZE)
		return NULL;
	memory = arena + arena_used;
	arena_used += (size + GAP + 15) / 16 * 16;
	memset(memory, byte, size);
	live[live_count++] = memory;
	return memory;
}

void *kmalloc(size_t size, u32 flags)
{
	(void)flags;
	return allocate(size, fill);
}

void *kzalloc(size_t size, u32 flags)
{
	(void)flags;
	return allocate(size, 0);
}

void *kmalloc_array(size_t count, size_t size, u32 flags)
{
	(void)flags;
	return size && count > KMALLOC_MAX_SIZE / size ? NULL : allocate(count * size, fill);
}

void *kcalloc(size_t count, size_t size, u32 flags)
{
	(void)flags;
	return size && count > KMALLOC_MAX_SIZE / size ? NULL : allocate(count * size, 0);
}

void kfree(const void *memory)
{
	if (memory == NULL || memory == ZERO_SIZE_PTR)
		return;
	for (size_t i = 0; i < live_count; i++) {
		if (live[i] == memory) {
			live[i] = live[--live_count];
			return;
		}
	}
	snprintf(why, sizeof(why), "kfree of %p, which is not allocated", memory);
	stop(CRASH);
}

void udelay(u32 microseconds)
{
	waited += microseconds;
}

void msleep(u32 milliseconds)
{
	waited += milliseconds * 1000ull;
}

void usleep_range(u32 at_least, u32 at_most)
{
	(void)at_most;
	waited += at_least;
}

void spin_lock_init(spinlock_t *lock)
{
	lock->held = 0;
}

static void set_lock(spinlock_t *lock, u32 held)
{
	if (lock->held == held) {
		snprintf(why, sizeof(why), held ? "deadlock" : "unlock without lock");
		stop(CRASH);
	}
	lock->held = held;
}

void spin_lock_bh(spinlock_t *lock)
{
	set_lock(lock, 1);
}

void spin_unlock_bh(spinlock_t *lock)
{
	set_lock(lock, 0);
}

int pci_enable_device(struct pci_dev *pdev)
{
	(void)pdev;
	return 0;
}

void pci_disable_device(struct pci_dev *pdev)
{
	(void)pdev;
}

int pci_request_regions(struct pci_dev *pdev, const char *name)
{
	(void)pdev;
	(void)name;
	return 0;
}

void pci_release_regions(struct pci_dev *pdev)
{
	(void)pdev;
}

size_t pci_resource_len(struct pci_dev *pdev, int which)
{
	(void)pdev;
	(void)which;
	return BAR_SIZE;
}

int pci_read_config_byte(struct pci_dev *pdev, int where, u8 *value)
{
	(void)pdev;
	*value = where == PCI_REVISION_ID ? 2 : 0;
	return 0;
}

int pci_read_config_word(struct pci_dev *pdev, int where, u16 *value)
{
	*value = where == PCI_VENDOR_ID ? pdev->vendor : pdev->device;
	return 0;
}

bool pci_is_pcie(struct pci_dev *pdev)
{
	(void)pdev;
	return true;
}

bool pci_has_pm_cap(struct pci_dev *pdev)
{
	(void)pdev;
	return true;
}

void *pci_ioremap_bar(struct pci_dev *pdev, int which)
{
	(void)pdev;
	/* Only BAR0 is ever accessed; BAR2 needs an address, no bytes. */
	return which == 0 ? bar : (void *)&drvdata;
}

void iounmap(void *mapped)
{
	(void)mapped;
}

void pci_set_drvdata(struct pci_dev *pdev, void *data)
{
	(void)pdev;
	drvdata = data;
}

void *pci_get_drvdata(struct pci_dev *pdev)
{
	(void)pdev;
	return drvdata;
}

int register_netdev(const u8 *mac)
{
	(void)mac;
	return 0;
}

void unregister_netdev(const u8 *mac)
{
	(void)mac;
}

u32 harness_mask(const char *function)
{
	if (!strcmp(function, "qed_mcp_bist_nvm_get_num_images"))
		return mask;
	if (!strcmp(function, "_qed_mcp_cmd_and_union"))
		return transport_mask;
	return 0xffff0000;
}

int harness_note(int which, int rc)
{
	if (!quiet)
		printf("note %d %d\n", which, rc);
	return rc;
}

/* vprintf, and the kernel's %pM: formats before a %pM take no other argument than through it. */
void harness_log(const char *level, const char *function, int line, const char *format, ...)
{
	char text[1024], changed[1024], mac_text[18];
	const char *found = strstr(format, "%pM");
	size_t length;
	va_list args;

	if (quiet)
		return;
	va_start(args, format);
	if (found) {
		/* The only such message: four bytes as %02x come first. */
		va_list ahead;
		const u8 *mac;

		va_copy(ahead, args);
		for (const char *c = format; c < found; c++)
			if (*c == '%')
				(void)va_arg(ahead, unsigned int);
		mac = va_arg(ahead, const u8 *);
		va_end(ahead);
		snprintf(mac_text, sizeof(mac_text), "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1],
			 mac[2], mac[3], mac[4], mac[5]);
		/* "%.0s" takes the pointer and prints nothing. */
		snprintf(changed, sizeof(changed), "%.*s%s%%.0s%s", (int)(found - format), format,
			 mac_text, found + 3);
		vsnprintf(text, sizeof(text), changed, args);
	} else {
		vsnprintf(text, sizeof(text), format, args);
	}
	va_end(args);
	length = strlen(text);
	if (length && text[length - 1] == '\n')
		text[length - 1] = 0;
	printf("log %s %s %d %s\n", level, function, line, text);
}

static void on_signal(int number)
{
	snprintf(why, sizeof(why), number == SIGFPE ? "division by zero" : "bad memory access");
	stop(CRASH);
}

struct end {
	int status;
	int rc;
};

static struct end run(void)
{
	struct pci_dev pdev = { .vendor = 0x1077, .device = 0x8070 };
	volatile int rc = 0;
	int status;

	access_next = 0;
	access_done = 0;
	arena_used = 0;
	live_count = 0;
	waited = 0;
	why[0] = 0;
	status = sigsetjmp(stopped, 1);
	if (status == 0) {
		rc = qede_probe(&pdev);
		if (access_next != access_count && !truncated) {
			snprintf(why, sizeof(why), "returned %d after access %zu of %zu", rc,
				 access_next, access_count);
			status = MISMATCH;
		}
	}
	return (struct end){ status, rc };
}

static void play(void)
{
	struct end end = run();

	printf("end %s %d %llu\n", statuses[end.status], end.rc, waited);
	if (why[0])
		printf("why %s\n", why);
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

static void sweep(size_t at, u32 from, u32 to)
{
	u32 low = accesses[at].value & 0xffff;
	u32 returned = 0, bound = 0;
	double start = now();

	quiet = 1;
	for (u32 code = from; code < to; code++) {
		struct end end;

		accesses[at].value = code << 16 | low;
		end = run();
		returned += end.status == RETURNED;
		bound += end.status == RETURNED && end.rc == 0;
	}
	quiet = 0;
	printf("swept %u %u %.9f\n", returned, bound, now() - start);
}

int main(void)
{
	char line[128];

	/* The last page is out of bounds. */
	arena = mmap(NULL, ARENA_SIZE + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (arena == MAP_FAILED || mprotect(arena + ARENA_SIZE, 4096, PROT_NONE))
		return 2;
	signal(SIGFPE, on_signal);
	signal(SIGSEGV, on_signal);
	while (fgets(line, sizeof(line), stdin)) {
		struct access a;
		size_t at;
		u32 from, to;

		if (sscanf(line, "run %x %x %x %d", &mask, &transport_mask, &fill, &truncated) == 4) {
			access_count = 0;
		} else if (sscanf(line, "sweep %zu %u %u", &at, &from, &to) == 3 && at < access_count) {
			sweep(at, from, to);
		} else if (sscanf(line, "%c %x %x %u", &a.direction, &a.offset, &a.value,
				  &a.count) == 4) {
			if (access_count == access_room) {
				access_room = access_room ? access_room * 2 : 1024;
				accesses = realloc(accesses, access_room * sizeof(*accesses));
			}
			accesses[access_count++] = a;
		} else if (!strncmp(line, "go", 2)) {
			play();
		} else {
			fprintf(stderr, "harness: %s", line);
			return 2;
		}
	}
	return 0;
}
