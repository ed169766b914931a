import type { CompareOperator } from './ast.ts';
import type { FunctionInfo, LocalInfo } from './program.ts';
import type { Value } from './value.ts';

/** What happens to memory outside the text's own stores: by host functions. */
export type MemoryWatcher = Pick<Observer, 'store' | 'allocate' | 'free'>;

/** What `step()` reports while a statement runs. `depth` is 0 in the outermost function. */
export interface Observer {
  /** A scalar local that lives in a register was stored. */
  local?(local: LocalInfo, value: Value, depth: number): void;
  /** Bytes of memory were stored (locals whose address is taken, members, elements, globals). */
  store?(address: number, size: number): void;
  /** A comparison was evaluated; pointers are compared as their numbers. */
  compare?(event: ComparisonEvent): void;
  /** Heap memory was taken or given back. */
  allocate?(address: number, size: number, label: string): void;
  free?(address: number, label: string): void;
  enter?(fn: FunctionInfo, args: readonly Value[], depth: number): void;
  /** `value` is undefined for a void function. */
  leave?(fn: FunctionInfo, value: Value | undefined, depth: number): void;
}

/** `left operator right` came out as `result`, in the statement with that index. */
export interface ComparisonEvent {
  readonly operator: CompareOperator;
  readonly left: Value;
  readonly right: Value;
  readonly result: boolean;
  readonly statement: number;
  readonly function: string;
}
