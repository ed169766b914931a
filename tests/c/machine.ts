import { readFileSync } from 'node:fs';
import {
  compile,
  errorText,
  formatPrintf,
  library,
  Machine,
  type CError,
  type HostFunction,
  type Program,
  type SourceFile,
  type Stop
} from '#lib/c/index.ts';

const prelude: SourceFile = {
  name: 'prelude.h',
  text: readFileSync(new URL('./machine-prelude.h', import.meta.url), 'utf8')
};

/** How a run ended, in a form that compares with toEqual. */
export interface End {
  readonly lines: readonly string[];
  /** Statements that ran. */
  readonly steps: number;
  readonly end:
    | { readonly kind: 'returned'; readonly value: number | bigint | undefined }
    | { readonly kind: 'fault'; readonly code: string; readonly line: number };
}

export type Uninitialised = 'strict' | 'zero' | 'pattern';

/** Far more than any case needs, and still a fraction of a second. */
export const STEPS = 200_000;

/** Compiles one program against the prelude; the file is called `main.c`. */
export const compileText = (
  text: string
): { ok: true; program: Program } | { ok: false; errors: readonly CError[] } =>
  compile([prelude, { name: 'main.c', text }]);

/** Compiles a program that has no errors. */
export function mustCompile(text: string): Program {
  const compiled = compileText(text);
  if (compiled.ok) return compiled.program;
  throw new Error(compiled.errors.map(errorText).join('\n'));
}

/** What prelude.h promises; malloc fills like -DHEAP_FILL where locals are filled. */
const hosts = (lines: string[], uninitialised: Uninitialised): Record<string, HostFunction> => ({
  ...library,
  out: ({ args: [format = 0, ...rest], memory }) => {
    lines.push(...formatPrintf(memory.readString(format), rest, memory).split('\n'));
  },
  malloc: ({ args: [size = 0], memory }) => {
    const block = memory.allocate(Number(size), 'malloc');
    if (uninitialised !== 'strict') {
      memory.set(block, uninitialised === 'zero' ? 0 : 0xfe, Number(size));
    }
    return block;
  },
  calloc: ({ args: [count = 0, size = 0], memory }) =>
    memory.allocate(Number(count) * Number(size), 'calloc', { zeroed: true }),
  free: ({ args: [block = 0], memory }) => memory.free(block)
});

/** Runs a function of a program from a fresh machine: on the fast path, or step by step. */
export function run(
  program: Program,
  {
    name = 'main',
    mode = 'fast',
    uninitialised = 'strict',
    steps = STEPS
  }: {
    name?: string;
    mode?: 'fast' | 'step';
    uninitialised?: Uninitialised;
    steps?: number;
  } = {}
): End {
  const lines: string[] = [];
  const machine = new Machine(program, { hosts: hosts(lines, uninitialised), uninitialised });
  machine.start(name, []);
  const stop = mode === 'fast' ? machine.run(steps) : stepThrough(machine, steps);
  return ended(machine, stop, lines);
}

function ended({ steps }: Machine, stop: Stop, lines: readonly string[]): End {
  switch (stop.kind) {
    case 'returned':
      return { lines, steps, end: { kind: 'returned', value: stop.value } };
    case 'fault':
    case 'out-of-steps':
      return { lines, steps, end: { kind: 'fault', code: stop.fault.code, line: stop.fault.line } };
    case 'paused':
      throw new Error('the machine paused, and nobody asked it to');
  }
}

/** Runs one statement at a time, looking at all frames now and then, as a debugger would. */
function stepThrough(machine: Machine, steps: number): Stop {
  for (let n = 0; n < steps; n++) {
    const stop = machine.step();
    if (stop !== null) return stop;
    if (n < 100 && n % 10 === 0) machine.frames();
  }
  return machine.run(0);
}

const ARITHMETIC = new Set(['signed-overflow', 'division-by-zero', 'shift-too-wide']);

/** The lines that a run printed; undefined arithmetic shows as the line `trap`. */
export function trapped({ lines, end }: End): readonly string[] {
  if (end.kind === 'returned') return lines;
  return [...lines, ARITHMETIC.has(end.code) ? 'trap' : `${end.code} in line ${String(end.line)}`];
}

/**
 * Runs a function three times from the middle: after `at` statements the machine is marked, runs to
 * the end, and again each time it is rolled back.
 */
export function runForked(program: Program, name: string, at: number): readonly End[] {
  const lines: string[] = [];
  const machine = new Machine(program, { hosts: hosts(lines, 'strict'), uninitialised: 'strict' });
  machine.start(name, []);
  const early = machine.run(at);
  if (early.kind !== 'out-of-steps') return [ended(machine, early, lines)];
  const before = [...lines];
  machine.mark();
  return [1, 2, 3].map(() => {
    const end = ended(machine, machine.run(STEPS - at), [...lines]);
    machine.rollback();
    lines.splice(0, lines.length, ...before);
    return end;
  });
}
