import { describe, expect, it } from 'vitest';
import { compile, Machine, type Stop } from '#lib/c/index.ts';
import { CardFault, type Bus } from '#lib/card/bus.ts';
import { editionFiles } from './editions.ts';
import { Kernel, READ_MICROSECONDS, WRITE_MICROSECONDS, type KernelOptions } from './kernel.ts';

const QUIET: Bus = { readl: () => 0, writel: () => undefined };

/** Runs `int test(struct pci_dev *pdev)` with kernel.h in front. */
function run(
  body: string,
  options: Partial<KernelOptions> = {}
): { stop: Stop; kernel: Kernel; machine: Machine } {
  const text = editionFiles('6.12');
  const header = text.ok ? (text.files[0]?.text ?? '') : '';
  const source = `#include "kernel.h"\nint test(struct pci_dev *pdev)\n{\n${body}\n}\n`;
  const compiled = compile([
    { name: 'kernel.h', text: header },
    { name: 'test.c', text: source }
  ]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const kernel = new Kernel({
    bus: QUIET,
    advance: () => undefined,
    logLevel: 'notice',
    ...options
  });
  const machine = new Machine(compiled.program, { hosts: kernel.hosts, uninitialised: 'strict' });
  machine.start('test', kernel.args(machine.memory));
  return { stop: machine.run(100_000), kernel, machine };
}

const faultOf = (stop: Stop): string | null => (stop.kind === 'fault' ? stop.fault.code : null);
const valueOf = (stop: Stop): unknown => (stop.kind === 'returned' ? stop.value : stop);

describe('time', () => {
  it('waits move the clock by their argument, usleep_range by its lower bound', () => {
    const told: number[] = [];
    const waits: [number, boolean][] = [];
    const { kernel } = run('udelay(7); msleep(3); usleep_range(10, 20); return pdev == NULL;', {
      advance: (microseconds) => told.push(microseconds),
      onWait: (microseconds, slept) => waits.push([microseconds, slept])
    });
    expect(kernel.clock).toBe(3017);
    expect(told).toEqual([7, 3000, 10]);
    expect(waits).toEqual([
      [7, false],
      [3000, true],
      [10, true]
    ]);
  });

  it('accesses cost what the constants say, and reach the bus at their offset', () => {
    const seen: string[] = [];
    const { stop, kernel } = run(
      'u8 *bar = pci_ioremap_bar(pdev, 0); writel(5, bar + 0x10); return readl(bar + 0x3004);',
      {
        bus: {
          readl: (offset) => {
            seen.push(`R ${offset}`);
            return 42;
          },
          writel: (offset, value) => seen.push(`W ${offset} ${value}`)
        }
      }
    );
    expect(valueOf(stop)).toBe(42);
    expect(seen).toEqual(['W 16 5', 'R 12292']);
    expect(kernel.clock).toBe(READ_MICROSECONDS + WRITE_MICROSECONDS);
  });
});

describe('messages', () => {
  it('carry function and printed line; the level decides what is shown', () => {
    const { kernel } = run(
      `#line 513
  DP_ERR(pdev, "rc %d\\n", -22);
#line 7
  DP_INFO(pdev, "%s %c", "x", 'A' + 1);
  DP_VERBOSE(pdev, NETIF_MSG_HW, "0x%08x\\n", 22);
  DP_NOTICE(pdev, "last\\n");
  return 0;`,
      { logLevel: 'info' }
    );
    expect(kernel.log.slice(2).map(({ level, text, printed }) => [level, text, printed])).toEqual([
      ['err', '[test:513()]rc -22', true],
      ['info', '[test:7()]x B', true],
      ['verbose', '[test:8()]0x00000016', false],
      ['notice', '[test:9()]last', true]
    ]);
    expect(kernel.log[1]).toMatchObject({
      level: 'kernel',
      function: null,
      text: 'qede init: QLogic FastLinQ 4xxxx Ethernet Driver qede'
    });
  });
});

describe('memory', () => {
  it('is counted until it is given back', () => {
    const { kernel, stop } = run(
      'void *a = kmalloc(8, GFP_KERNEL); kfree(kzalloc(4, GFP_KERNEL)); return a == NULL;'
    );
    expect(valueOf(stop)).toBe(0);
    expect([...kernel.allocations.values()]).toEqual([8]);
  });

  it('is refused beyond 4 MiB, also where the product is', () => {
    expect(valueOf(run('return kmalloc(0x400001, GFP_KERNEL) == NULL;').stop)).toBe(1);
    expect(valueOf(run('return kcalloc(0x10000000, 16, GFP_KERNEL) == NULL;').stop)).toBe(1);
    expect(valueOf(run('return kmalloc_array(0x40000, 16, GFP_KERNEL) == NULL;').stop)).toBe(0);
  });

  it('of no size is not NULL, and can be freed', () => {
    expect(valueOf(run('void *p = kzalloc(0, GFP_KERNEL); kfree(p); return p == NULL;').stop)).toBe(
      0
    );
  });

  it.each([
    ['strict', 'uninitialised-read'],
    ['zero', 0],
    ['pattern', 0xfe]
  ] as const)('holds before it is written: %s', (uninitialised, expected) => {
    const { stop } = run('u8 *p = kmalloc(1, GFP_KERNEL); return *p;', { uninitialised });
    expect(faultOf(stop) ?? valueOf(stop)).toBe(expected);
  });

  it('freed twice, or never allocated, is a fault', () => {
    expect(faultOf(run('void *p = kmalloc(1, 0); kfree(p); kfree(p); return 0;').stop)).toBe(
      'double-free'
    );
    expect(faultOf(run('u32 x = 0; kfree(&x); return x;').stop)).toBe('bad-free');
  });
});

describe('locks', () => {
  it.each([
    ['spin_unlock_bh(&lock); return 0;', 'host:not-locked'],
    ['spin_lock_bh(&lock); spin_lock_bh(&lock); return 0;', 'host:deadlock'],
    ['spin_lock_bh(&lock); spin_unlock_bh(&lock); return 0;', null]
  ])('%s', (body, code) => {
    expect(faultOf(run(`spinlock_t lock; spin_lock_init(&lock); ${body}`).stop)).toBe(code);
  });
});

describe('registers', () => {
  it('are reached through a mapped BAR only', () => {
    expect(faultOf(run('u32 x = 1; return readl(&x);').stop)).toBe('host:not-mmio');
    const unmapped = 'u8 *bar = pci_ioremap_bar(pdev, 0); iounmap(bar); return readl(bar);';
    expect(faultOf(run(unmapped).stop)).toBe('host:not-mmio');
  });

  it("a fault of the card stops the machine with the card's code", () => {
    const bus: Bus = {
      ...QUIET,
      readl: (offset) => {
        throw new CardFault('unmapped-grc', offset, 0x1234);
      }
    };
    expect(faultOf(run('return readl(pci_ioremap_bar(pdev, 0));', { bus }).stop)).toBe(
      'unmapped-grc'
    );
  });
});

describe('mark and rollback', () => {
  it('restore clock, log, allocations and devices', () => {
    const { kernel } = run('return kmalloc(8, 0) == NULL;');
    kernel.mark();
    const before = [kernel.clock, kernel.log.length, kernel.allocations.size, kernel.netdevs];
    kernel.hosts['register_netdev']?.({
      name: 'register_netdev',
      args: [],
      types: [],
      site: { file: '', line: 0, printedLine: 0, function: '' },
      memory: run('return 0;').machine.memory
    });
    expect(kernel.netdevs).toBe(1);
    kernel.rollback();
    expect([kernel.clock, kernel.log.length, kernel.allocations.size, kernel.netdevs]).toEqual(
      before
    );
  });
});
