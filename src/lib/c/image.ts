import { Memory } from './memory.ts';
import type { Program } from './program.ts';

const images = new WeakMap<Program, Memory>();

/** The memory as a program finds it at its start: its globals and strings. Made once per program. */
export function imageOf(program: Program): Memory {
  const known = images.get(program);
  if (known !== undefined) return known;
  const memory = new Memory();
  for (const { name, bytes, readOnly, address } of program.objects) {
    const position = memory.takeBlock(bytes.length);
    memory.fill(position, bytes.length, 0);
    memory.u8.set(bytes, position);
    const given = memory.addObject(position, bytes.length, 'static', name, readOnly);
    if (given !== address) throw new RangeError('static objects out of order');
  }
  images.set(program, memory);
  return memory;
}

/** The constants of a program as registers hold them. */
export interface Pool {
  readonly registers: Float64Array;
  readonly wide: readonly (bigint | undefined)[];
}

const pools = new WeakMap<Program, Pool>();

/** The pool of constants as it is copied into the registers of each machine. */
export function poolOf(program: Program): Pool {
  const known = pools.get(program);
  if (known !== undefined) return known;
  const values = program.code.pool;
  const wide: (bigint | undefined)[] = [];
  for (const [index, value] of values.entries()) if (typeof value === 'bigint') wide[index] = value;
  const registers = Float64Array.from(values, (v) => (typeof v === 'bigint' ? NaN : v));
  pools.set(program, { registers, wide });
  return { registers, wide };
}
