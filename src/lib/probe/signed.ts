import type { Word } from '#lib/bits/index.ts';
import { compile, errorText, Machine } from '#lib/c/index.ts';

/** A word and a mask in C's unsigned and signed arithmetic. */
export interface InC {
  /** `a & m`. */
  readonly and: number;
  /** `(a & m) == a`, the right side written as an unsigned constant. */
  readonly same: boolean;
  /** `a >> 16`. */
  readonly shiftedDown: number;
  /** `c << 16`, where c is the upper half of a as a small number. */
  readonly shiftedUp: number;
  /** `(u64)(a & m)`. */
  readonly wide: bigint;
}

const functions = (type: string, suffix: string): string => `
${type} and_${suffix}(${type} a, ${type} m) { return a & m; }
int same_${suffix}(${type} a, ${type} m, unsigned int right) { return (a & m) == right; }
${type} down_${suffix}(${type} a) { return a >> 16; }
${type} up_${suffix}(${type} c) { return c << 16; }
unsigned long wide_${suffix}(${type} a, ${type} m) { return (unsigned long)(a & m); }
`;
const TEXT = functions('unsigned int', 'u') + functions('int', 's');

let machine: Machine | undefined;

function call(name: string, ...args: number[]): number | bigint {
  if (machine === undefined) {
    const compiled = compile([{ name: 'signed.c', text: TEXT }]);
    if (!compiled.ok) throw new Error(compiled.errors.map(errorText).join('\n'));
    machine = new Machine(compiled.program, { hosts: {}, uninitialised: 'strict' });
  }
  machine.start(name, args);
  const stop = machine.run(100);
  if (stop.kind !== 'returned' || stop.value === undefined)
    throw new Error(`${name}: ${stop.kind}`);
  return stop.value;
}

/** What the C machine computes of a word and a mask, with `unsigned int` or with `int`. */
export function inC(a: Word, m: Word, signed: boolean): InC {
  const suffix = signed ? 's' : 'u';
  return {
    and: Number(call(`and_${suffix}`, a, m)),
    same: Number(call(`same_${suffix}`, a, m, a)) === 1,
    shiftedDown: Number(call(`down_${suffix}`, a)),
    shiftedUp: Number(call(`up_${suffix}`, Math.floor(a / 0x10000))),
    wide: BigInt(call(`wide_${suffix}`, a, m))
  };
}
