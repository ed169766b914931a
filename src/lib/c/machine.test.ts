// A little long: one suite for one class.
import { describe, expect, test } from 'vitest';
import { HostFault } from './faults.ts';
import { PAUSE, type HostFunction } from './host.ts';
import { Machine, type Stop } from './machine.ts';
import type { Observer } from './observer.ts';
import { compileText, runText } from './run-text.ts';
import type { Value } from './value.ts';

const LIST = `
void *alloc(size_t n); void release(void *p); void out(s64 v); u32 readl(u32 offset);
#define STEP 3
struct list { struct list *next, *prev; };
struct item { u16 seq; u64 wide; struct list node; };
static struct list head;
static u32 counter;
static struct item *item_of(struct list *n) { return (struct item *)((u8 *)n - offsetof(struct item, node)); }
static void add(struct list *n) { n->next = head.next; n->prev = &head; head.next->prev = n; head.next = n; }
static int fill(int n, u64 *sum)
{
	int i, rc = -12;
	for (i = 0; i < n; i += STEP) {
		struct item *it = alloc(sizeof(*it));
		if (!it)
			goto out;
		it->seq = 0xfffe + i;
		it->wide = 0xfedcba9876543210 + ++it->seq;
		add(&it->node);
		*sum += it->wide;
	}
	rc = 0;
out:
	return rc;
}
int main(void)
{
	u64 sum = 0;
	u32 word;
	struct list *n;
	head.next = head.prev = &head;
	if (fill(30, &sum) != 0)
		return -1;
	word = (readl(4) & 0xffff0000) | readl(8);
	for (n = head.next; n != &head;) {
		struct item *it = item_of(n);
		n = n->next;
		counter += it->seq;
		switch (it->seq % 3) { case 0: sum ^= it->wide; case 1: sum += 1; break; default: sum <<= 1; }
		release(it);
	}
	out((s64)sum);
	out(word);
	out(counter);
	return (int)(word >> 16);
}
`;

const readl: HostFunction = ({ args }) => 0x80160000 + Number(args[0]);

describe('the two paths', () => {
  test('agree in result, output and number of steps', () => {
    const program = compileText(LIST);
    const fast = runText(program, { hosts: { readl } });
    const slow = runText(program, { hosts: { readl } }, 'step');
    expect(fast.stop).toEqual({ kind: 'returned', value: 0x8016 });
    expect(slow.stop).toEqual(fast.stop);
    expect(slow.out).toEqual(fast.out);
    expect(slow.steps).toBe(fast.steps);
  });

  test('may be mixed', () => {
    const whole = runText(LIST, { hosts: { readl } });
    const program = compileText(LIST);
    const out: Value[] = [];
    const machine = new Machine(program, {
      uninitialised: 'strict',
      hosts: {
        readl,
        alloc: ({ args, memory }) => memory.allocate(Number(args[0]), 'item'),
        release: ({ args, memory }) => {
          memory.free(args[0] ?? 0);
        },
        out: ({ args }) => {
          out.push(args[0] ?? 0);
        }
      }
    });
    machine.start('main');
    let stop: Stop | null = null;
    for (let turn = 0; stop === null && turn < 1000; turn += 1) {
      if (turn % 2 === 0) stop = machine.step();
      else {
        const ran = machine.run(3);
        if (ran.kind !== 'out-of-steps') stop = ran;
      }
    }
    expect(stop).toEqual(whole.stop);
    expect(out).toEqual(whole.out);
    expect(machine.steps).toBe(whole.steps);
  });

  test('a step is one statement, conditions and loop ends included', () => {
    const text = `int main(void)
{
	int i, s = 0;
	for (i = 0;
	     i < 2;
	     i++)
		s += i;
	if (s)
		return s;
	return 0;
}`;
    const program = compileText(text);
    const machine = new Machine(program, { hosts: {}, uninitialised: 'strict' });
    machine.start('main');
    const kinds: (string | undefined)[] = [];
    do kinds.push(machine.statement()?.kind);
    while (machine.step() === null);
    expect(kinds.join(' ')).toBe(
      'declaration expression for expression next for expression next for if return'
    );
    expect(machine.steps).toBe(kinds.length);
  });
});

describe('limits', () => {
  test('a loop without end runs out of steps and can go on', () => {
    const program = compileText('int n; int main(void) { for (;;) n++; }');
    const machine = new Machine(program, { hosts: {}, uninitialised: 'strict' });
    machine.start('main');
    expect(machine.run(100)).toMatchObject({
      kind: 'out-of-steps',
      fault: { code: 'out-of-steps' }
    });
    expect(machine.steps).toBe(100);
    machine.run(100);
    expect(machine.steps).toBe(200);
    expect(machine.memory.read(program.globals.get('n')?.address ?? 0, 4)).toBe(100);
  });

  test('empty loops take steps too', () => {
    for (const body of ['for (;;);', 'while (1);', 'do {} while (1);', 'l: goto l;']) {
      const program = compileText(`int main(void) { ${body} }`);
      const machine = new Machine(program, { hosts: {}, uninitialised: 'strict' });
      machine.start('main');
      expect(machine.run(50).kind).toBe('out-of-steps');
    }
  });
});

/** Host functions that pause before each of the first `pauses` reads. */
function pausing(pauses: number): { hosts: Record<string, HostFunction>; out: Value[] } {
  const out: Value[] = [];
  let left = pauses;
  return {
    out,
    hosts: {
      readl: (call) => {
        left -= 1;
        return left >= 0 ? PAUSE : readl(call);
      },
      alloc: ({ args, memory }) => memory.allocate(Number(args[0]), 'item'),
      release: ({ args, memory }) => {
        memory.free(args[0] ?? 0);
      },
      out: ({ args }) => {
        out.push(args[0] ?? 0);
      }
    }
  };
}

describe('pause', () => {
  test.each(['run', 'step'] as const)('in the middle of an expression, then %s on', (how) => {
    const whole = runText(LIST, { hosts: { readl } });
    const { hosts, out } = pausing(3);
    const machine = new Machine(compileText(LIST), { hosts, uninitialised: 'strict' });
    machine.start('main');
    let paused = 0;
    let calls = 0;
    let stop: Stop | null = null;
    while (stop === null) {
      const now = how === 'run' ? machine.run(100_000) : machine.step();
      calls += 1;
      if (now?.kind === 'paused') paused += 1;
      else stop = now;
    }
    expect(paused).toBe(3);
    if (how === 'step') expect(calls).toBe(whole.steps + paused);
    expect(stop).toEqual(whole.stop);
    expect(out).toEqual(whole.out);
    expect(machine.steps).toBe(whole.steps);
  });

  test('rollback gives the same future as often as wanted', () => {
    const { hosts, out } = pausing(1);
    const machine = new Machine(compileText(LIST), { hosts, uninitialised: 'strict' });
    machine.start('main');
    machine.run(100_000);
    machine.mark();
    const futures = Array.from({ length: 4 }, () => {
      out.length = 0;
      const stop = machine.run(100_000);
      const future = JSON.stringify([stop, out.map(String), machine.steps]);
      machine.rollback();
      return future;
    });
    expect(new Set(futures).size).toBe(1);
    const fresh = runText(LIST, { hosts: { readl } });
    expect(futures[0]).toBe(JSON.stringify([fresh.stop, fresh.out.map(String), fresh.steps]));
    machine.mark();
    expect(machine.run(100_000)).toEqual(fresh.stop);
  });
});

describe('host functions', () => {
  test('may stop the machine with a fault at the line of the call', () => {
    const hosts = {
      readl: () => {
        throw new HostFault('outside-bar', 'There is no such register.');
      }
    };
    const text = 'u32 readl(u32 o);\nint main(void) {\nreturn (int)\nreadl(4); }';
    expect(runText(text, { hosts }).stop).toEqual({
      kind: 'fault',
      fault: {
        code: 'outside-bar',
        file: 'main.c',
        line: 4,
        function: 'main',
        message: 'There is no such register.'
      }
    });
  });

  test('get arguments by the rules of the prototype, and the line that #line sets', () => {
    const seen: unknown[] = [];
    const hosts: Record<string, HostFunction> = {
      log: ({ args, site, memory }) => {
        seen.push(memory.readString(args[0] ?? 0), args.slice(1), site);
      }
    };
    runText(
      'void log(const char *f, u8 a, ...);\nint main(void) {\nu8 b = 7;\n#line 513\nlog("x %d", 257, b, -1L);\nreturn 0; }',
      { hosts }
    );
    expect(seen).toEqual([
      'x %d',
      [1, 7, -1],
      { file: 'main.c', line: 5, printedLine: 513, function: 'main' }
    ]);
  });

  test('a region can be pointed into, but not read', () => {
    const text = `u8 *map(void); u32 readl(const void *p);
int main(void) { u8 *bar = map(); u32 v = readl(bar + 0x1f8); return v == 5 ? *bar : 0; }`;
    const seen: unknown[] = [];
    const hosts: Record<string, HostFunction> = {
      map: ({ memory }) => memory.region(0x10000, 'BAR0'),
      readl: ({ args, memory }) => {
        seen.push(memory.describe(args[0] ?? 0));
        return 5;
      }
    };
    expect(runText(text, { hosts }).stop).toMatchObject({ fault: { code: 'direct-mmio' } });
    expect(seen).toEqual([
      { label: 'BAR0', offset: 0x1f8, size: 0x10000, kind: 'region', alive: true }
    ]);
  });
});

describe('constants', () => {
  const text = `#define MASK 0xffff0000\n#define OK (0x16 << 16)\nvoid out(s64 v);
int one(u32 r) { return (r & MASK) == OK; }
int two(u32 r) { return (r & MASK) == OK; }
int main(void) { out(one(0x160001)); out(two(0x160001)); out(-MASK); return 0; }`;

  test('every use has its site', () => {
    const { constants } = compileText(text);
    expect(constants.map(({ name, function: fn, line }) => [name, fn, line])).toEqual([
      ['MASK', 'one', 4],
      ['OK', 'one', 4],
      ['MASK', 'two', 5],
      ['OK', 'two', 5],
      ['MASK', 'main', 6]
    ]);
    expect(constants.map(({ value }) => value)).toEqual([
      0xffff0000, 0x160000, 0xffff0000, 0x160000, 0xffff0000
    ]);
  });

  test('one use can be given another value, for one machine', () => {
    const program = compileText(text);
    const constants = ({ name, function: fn }: { name: string; function: string }) =>
      name === 'MASK' && fn === 'two' ? 0 : undefined;
    expect(runText(program, { constants }).out).toEqual([1, 0, 0x10000]);
    expect(runText(program).out).toEqual([1, 1, 0x10000]);
  });
});

test('the observer hears of stores, comparisons, calls and the heap, in step() only', () => {
  const text = `void *alloc(size_t n); void release(void *p); void *memset(void *p, int c, size_t n);
static int half(u32 n) { u32 r = n / 2; return r == 3 ? 1 : 0; }
int main(void) { u32 *p = alloc(8); *p = 6; memset(p, 0, 8); release(p); return half(6); }`;
  const seen: string[] = [];
  const observer: Observer = {
    local: ({ name }, value, depth) => seen.push(`${name} = ${String(value)} @${String(depth)}`),
    store: (_, size) => seen.push(`store ${String(size)}`),
    compare: ({ operator, left, right, result, function: fn }) =>
      seen.push(`${fn}: ${String(left)} ${operator} ${String(right)} ${String(result)}`),
    enter: ({ name }, args) => seen.push(`enter ${name}(${args.join()})`),
    leave: ({ name }, value) => seen.push(`leave ${name} ${String(value)}`),
    allocate: (_, size, label) => seen.push(`allocate ${String(size)} ${label}`),
    free: (_, label) => seen.push(`free ${label}`)
  };
  runText(text, { observer }, 'step');
  expect(seen.map((line) => line.replace(/p = \d+/, 'p = …'))).toEqual([
    'enter main()',
    'allocate 8 a block',
    'p = … @0',
    'store 4',
    'store 8',
    'free a block',
    'enter half(6)',
    'r = 3 @1',
    'half: 3 == 3 true',
    'leave half 1',
    'leave main 1'
  ]);
  seen.length = 0;
  runText(text, { observer });
  expect(seen).toEqual(['enter main()']);
});

test('frames show the running functions with their locals', () => {
  const text = `struct s { int a; };
enum color { RED, GREEN };
static int inner(u32 rsp, s8 n) { u32 masked; bool yes = true;
masked = rsp & 0xffff0000; return yes && masked ? n : 0; }
int main(void) { struct s s; struct s *p = &s; enum color c = GREEN; s64 e = -22; u32 addr = 5; u32 *q = &addr;
return inner(0x160042, -3) + (int)e + (int)c + (p != (void *)q); }`;
  const machine = new Machine(compileText(text), { hosts: {}, uninitialised: 'strict' });
  machine.start('main');
  while (machine.statement()?.line !== 4) machine.step();
  const texts = machine
    .frames()
    .map((frame) => [
      frame.function,
      frame.line,
      frame.locals.map(({ name, type, text: shown }) => `${type} ${name}: ${shown ?? '-'}`)
    ]);
  expect(texts).toEqual([
    ['inner', 4, ['u32 rsp: 0x00160042', 's8 n: -3', 'u32 masked: -', 'bool yes: true']],
    [
      'main',
      6,
      [
        'struct s s: {…}',
        'struct s * p: → s of main()',
        'enum color c: GREEN',
        's64 e: -22',
        'u32 addr: 5',
        'u32 * q: → addr of main()'
      ]
    ]
  ]);
  machine.run(1000);
  expect(machine.frames()).toEqual([]);
});

test('a fault of a host function does not show through a rollback', () => {
  let fail = true;
  const hosts = {
    readl: () => {
      if (fail) throw new HostFault('outside-bar', 'no');
      return 0;
    }
  };
  const program = compileText(
    'u32 readl(void); int main(void) { u32 z = readl(); return (int)(1 / z); }'
  );
  const machine = new Machine(program, { hosts, uninitialised: 'strict' });
  machine.start('main');
  machine.mark();
  expect(machine.run(10)).toMatchObject({ fault: { code: 'outside-bar' } });
  machine.rollback();
  expect(machine.step()).toMatchObject({ fault: { code: 'outside-bar' } });
  machine.rollback();
  fail = false;
  expect(machine.run(10)).toMatchObject({ fault: { code: 'division-by-zero' } });
});
