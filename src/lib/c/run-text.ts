import { compile } from './compile.ts';
import { errorText } from './errors.ts';
import type { HostFunction } from './host.ts';
import { library } from './library.ts';
import { Machine, type MachineOptions, type Stop } from './machine.ts';
import type { Program } from './program.ts';
import type { Value } from './value.ts';

/** Steps after which a small text has surely gone wrong. */
const MANY = 1_000_000;

/** Compiles one file; throws Error with all error texts where it has errors. */
export function compileText(text: string): Program {
  const compiled = compile([{ name: 'main.c', text }]);
  if (compiled.ok) return compiled.program;
  throw new Error(compiled.errors.map(errorText).join('\n'));
}

/** What a small text came to. */
export interface TextRun {
  readonly stop: Stop;
  readonly steps: number;
  /** First arguments of the calls of `void out(...)`. */
  readonly out: readonly Value[];
  readonly machine: Machine;
}

/** Runs `main` of a text with the library, `out`, `alloc`, `zalloc` and `release` as hosts. */
export function runText(
  text: string | Program,
  options: Partial<MachineOptions> = {},
  how: 'run' | 'step' = 'run'
): TextRun {
  const program = typeof text === 'string' ? compileText(text) : text;
  const out: Value[] = [];
  const hosts: Record<string, HostFunction> = {
    ...library,
    out: ({ args }) => {
      out.push(args[0] ?? 0);
    },
    alloc: ({ args, memory }) => memory.allocate(Number(args[0]), 'a block'),
    zalloc: ({ args, memory }) => memory.allocate(Number(args[0]), 'a block', { zeroed: true }),
    release: ({ args, memory }) => {
      memory.free(args[0] ?? 0);
    },
    ...options.hosts
  };
  const machine = new Machine(program, { uninitialised: 'strict', ...options, hosts });
  machine.start('main');
  let stop: Stop | null = null;
  if (how === 'run') stop = machine.run(MANY);
  else while (stop === null && machine.steps < MANY) stop = machine.step();
  if (stop === null) throw new Error('too many steps');
  return { stop, steps: machine.steps, out, machine };
}

/** The value of an expression of C, given some declarations before it; a fault gives its code. */
export function evaluate(expression: string, declarations = '', type = 's64'): Value | string {
  const { stop, out } = runText(
    `void out(${type} value);
     int main(void) { ${declarations} out(${expression}); return 0; }`
  );
  return stop.kind === 'fault' ? stop.fault.code : (out[0] ?? 'nothing');
}
