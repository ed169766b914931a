import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  Follower,
  formatPrintf,
  library,
  Machine,
  PAUSE,
  type HostLooks,
  type Program,
  type Stop
} from '#lib/c/index.ts';
import { mustCompile, STEPS, type Uninitialised } from './machine.ts';
import { forMachine } from './random-expression.ts';
import { ProgramWriter } from './random-program.ts';
import { Random, SEED } from './random.ts';

/** `out` is not read; memcpy and its like, which are not named, may read anything. */
const LOOKS: ReadonlyMap<string, HostLooks> = new Map([
  ['out', { blind: true, bytes: 0 }],
  ['twice', { bytes: 0 }],
  ['four', { bytes: 0 }],
  ['first', { bytes: 4 }],
  ['memset', { bytes: 0 }],
  ['calloc', { bytes: 0 }],
  ['free', { bytes: 0 }]
]);

/** What a run came to: all that a follower promises. */
interface Came {
  readonly stop: Stop;
  readonly steps: number;
  readonly hits: readonly number[];
  readonly results: readonly unknown[];
}

/** A machine that stands at the call of ask(). Gives answers from there, as often as wanted. */
class Asked {
  readonly #machine: Machine;
  #answer = 0;
  #asks = true;
  readonly #hits: Uint8Array;
  readonly #results: readonly string[];
  /** Lines printed by the latest run. */
  lines: string[] = [];

  constructor(program: Program, results: readonly string[], uninitialised: Uninitialised) {
    this.#results = results;
    this.#machine = new Machine(program, {
      uninitialised,
      hosts: {
        ...library,
        out: ({ args: [format = 0, ...rest], memory }) => {
          this.lines.push(formatPrintf(memory.readString(format), rest, memory));
        },
        four: () => 4,
        twice: ({ args: [value = 0] }) => Number(value) * 2,
        first: ({ args: [address = 0], memory }) => memory.read(address, 4),
        calloc: ({ args: [count = 0, size = 0], memory }) =>
          memory.allocate(Number(count) * Number(size), 'calloc', { zeroed: true }),
        free: ({ args: [address = 0], memory }) => memory.free(address),
        ask: () => (this.#asks ? PAUSE : this.#answer)
      }
    });
    this.#machine.start('p', []);
    if (this.#machine.run(STEPS).kind !== 'paused') throw new Error('nobody asked');
    this.#asks = false;
    this.#machine.mark();
    this.#hits = this.#machine.hits.slice();
  }

  #back(answer: number): void {
    this.#machine.rollback();
    this.#machine.hits.set(this.#hits);
    this.#answer = answer;
    this.lines = [];
  }

  #came(stop: Stop): Came {
    const { steps, hits } = this.#machine;
    const results = this.#results.map((name) => this.#machine.returned(name));
    return { stop, steps, hits: [...hits], results };
  }

  alone(answer: number): Came {
    this.#back(answer);
    return this.#came(this.#machine.run(STEPS));
  }

  followed(answer: number): { readonly came: Came; readonly takes: (other: number) => boolean } {
    this.#back(answer);
    const follower = new Follower(this.#machine, LOOKS, new Set(this.#results));
    const came = this.#came(follower.run(STEPS));
    return { came, takes: (other) => follower.guards.every((guard) => guard(other)) };
  }
}

const ANSWERS = [0, 1, 2, 3, 4, 5, 8, 9, 16, 31, 255, 256, 0x7fffffff, 0x80000000, 0xffffffff];

/** Follows each answer, and holds every other one that it says goes the same way to its own run. */
function holds(
  program: Program,
  results: readonly string[] = [],
  uninitialised: Uninitialised = 'strict'
): number {
  const asked = new Asked(program, results, uninitialised);
  const alone = new Map(ANSWERS.map((answer) => [answer, asked.alone(answer)]));
  let others = 0;
  for (const answer of ANSWERS) {
    const { came, takes } = asked.followed(answer);
    expect(came).toEqual(alone.get(answer));
    expect(takes(answer)).toBe(true);
    for (const [other, own] of alone) {
      if (other === answer || !takes(other)) continue;
      others += 1;
      if (!isDeepStrictEqual(own, came)) expect({ other, ...own }).toEqual(came);
    }
  }
  return others;
}

const program = (body: string, before = ''): Program =>
  mustCompile(
    `u32 ask(void);\nu32 twice(u32 value);\nu32 first(u32 *at);\nu32 four(void);\n${before}\nint p(void)\n{\n\tu32 answer = ask();\n${body}\n}\n`
  );

/** Pairs of answers that go the same way, if all do; and if all but one do. */
const ALL = ANSWERS.length * (ANSWERS.length - 1);
const ALL_BUT_ONE = (ANSWERS.length - 1) * (ANSWERS.length - 2);

describe('what follows from an answer', () => {
  it.each([
    ['nothing, where it is not used', 'return 0;', ALL],
    ['nothing, where it is only printed', 'out("%u", answer); return 0;', ALL],
    ['the way of an if', 'if (answer > 8) return 1; return 0;', 8 * 7 + 7 * 6],
    ['the way of a mask', 'if (answer & 1) return 1; return 0;', 8 * 7 + 7 * 6],
    ['what the outermost function returns', 'return answer;', 0],
    ['where it is stored', 'int list[16] = { 1, 2 }; list[answer % 16] = 3; return list[1];', 24],
    ['which case is taken', 'switch (answer) { case 3: return 1; default: return 0; }', 0],
    [
      'what was kept of it in memory',
      'u32 kept; u32 *at = &kept; *at = answer; if (*at == 4) return 1; return 0;',
      ALL_BUT_ONE
    ],
    [
      'what was written over there',
      'u32 kept; u32 *at = &kept; *at = answer; *at = 5; if (*at == 4) return 1; return 0;',
      ALL
    ],
    [
      'a byte of what was kept',
      'u32 kept; u8 *at = (u8 *)&kept; kept = answer; if (at[1]) return 1; return 0;',
      0
    ],
    [
      'the other bytes, where one is written over',
      'u32 kept; u8 *at = (u8 *)&kept; kept = answer; at[0] = 1; if (kept == 1) return 1; return 0;',
      0
    ],
    [
      'a copy of what was kept',
      'struct pair { u32 a; u32 b; } x = { answer, 1 }, y; y = x; if (y.a == 4) return 1; return 0;',
      0
    ],
    [
      'what a library function copies of it',
      'u32 kept = answer, copy; memcpy(&copy, &kept, 4); if (copy == 4) return 1; return 0;',
      0
    ],
    [
      'all of a longer word',
      'u64 kept, *at = &kept; *at = (u64)answer << 32; if (*at >> 32 == 4) return 1; return 0;',
      0
    ],
    [
      'which way a table leads',
      `switch (answer & 7) { case 0: return 5; case 1: return 6; case 2: return 7; case 3: return 8;
        case 4: return 9; case 5: return 10; case 6: return 11; default: return 12; }`,
      5 * 4 + 2 * 1 + 4 * 3
    ],
    ['that a shift by it is a fault', 'u32 x = 1u << answer; x = 2; return 0;', 0],
    ['that a division by it is a fault', 'u32 x = 8 / answer; x = 2; return 0;', 0],
    [
      'what a function hands through',
      'if (f(7, answer) == 4) return 1; return 0;',
      ALL_BUT_ONE,
      'static u32 f(u32 x, u32 y) { return y; }'
    ],
    ['nothing of what another host function gives', 'if (four() == 4) return 1; return 0;', ALL],
    ['what a host function makes of it', 'if (twice(answer) == 8) return 1; return 0;', 0],
    [
      'what a host function reads of it',
      'u32 kept = answer; if (first(&kept) == 4) return 1; return 0;',
      0
    ],
    [
      'what a host function has not written over',
      'u32 kept[2]; kept[0] = answer; kept[1] = answer; memset(kept, 0, 4); if (kept[1] == 4) return 1; return 0;',
      ALL_BUT_ONE
    ],
    [
      'nothing of what it has',
      'u32 kept = answer; memset(&kept, 0, 4); if (kept == 4) return 1; return 0;',
      ALL
    ],
    [
      'nothing of what memory held that was given back',
      'u32 *at = calloc(1, 4); *at = answer; free(at); at = calloc(1, 4); if (*at == 4) return 1; return 0;',
      ALL
    ],
    [
      'nothing of what a function left in its frame',
      'f(answer); return g();',
      ALL,
      'static void f(u32 x) { u32 a[2]; a[0] = x; a[1] = x; }\nstatic int g(void) { u32 a[2] = { 4, 5 }; return a[0] == 4; }'
    ]
  ])('%s', (_, body, pairs, before = '') => {
    expect(holds(program(body, before))).toBe(pairs);
  });

  it.each([
    ['in a frame', 'f(answer); if (g()) return 1; return 0;'],
    [
      'in a register',
      'for (int i = 0; i < 2; i++) { u32 x; if (x == 4) return 1; x = answer; } return 0;'
    ],
    [
      'in memory',
      'for (int i = 0; i < 2; i++) { u32 x, *at = &x; if (*at == 4) return 1; *at = answer; } return 0;'
    ]
  ])('nothing of what lay there, where memory is blank: %s', (_, body) => {
    const before = `static void f(u32 x) { u32 a[2]; a[0] = x; a[1] = x; }
static int g(void) { u32 a[2]; return a[0] == 4; }`;
    expect(holds(program(body, before), [], 'zero')).toBe(ALL);
  });

  it('a random program goes the same way, statement by statement', { timeout: 120_000 }, () => {
    const random = new Random(SEED + 11);
    let others = 0;
    for (let n = 0; n < 150; n += 1) {
      const [before = '', body = ''] = forMachine(new ProgramWriter(random, 'p').write()).split(
        'static void p(void)\n'
      );
      const asking = body
        .replace('{\n', '{\n\tu32 answer = ask();\n')
        .replace(/(?<=\(|[|^>+*-] |== )(\d+)(?= |\))/g, (number: string) =>
          number !== '1' && number !== '7' && random.once(2) ? 'answer' : number
        );
      const text = `u32 ask(void);\n${before}static void p(void)\n${asking}`;
      others += holds(mustCompile(text), n % 2 === 0 ? ['p_f0', 'p_f1'] : []);
    }
    // Neither all nor none: else this would say nothing.
    expect(others).toBeGreaterThan(1000);
    expect(others).toBeLessThan(150 * ALL);
  });
});
