import type { Memory } from './memory.ts';
import type { CallSite } from './program.ts';
import type { CType } from './types.ts';
import type { Value } from './value.ts';

/** Returned by a host function: stop now, and make this very call again when the run goes on. */
export const PAUSE: unique symbol = Symbol('pause');

/** A call of a host function. */
export interface HostCall {
  readonly name: string;
  /** Converted to the parameters' types; those for `...` promoted. */
  readonly args: readonly Value[];
  /** The types of `args`. */
  readonly types: readonly CType[];
  readonly site: CallSite;
  readonly memory: Memory;
}

/**
 * What stands behind a prototype without a body. The result is converted to the declared type;
 * nothing counts as 0. May throw `HostFault`.
 */
export type HostFunction = (call: HostCall) => Value | void | typeof PAUSE;
