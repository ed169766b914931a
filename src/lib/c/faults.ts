/** Why the machine had to stop. `host:*` codes come from host functions. */
export type FaultCode =
  | 'uninitialised-read'
  | 'out-of-bounds'
  | 'use-after-free'
  | 'double-free'
  | 'bad-free'
  | 'null-dereference'
  | 'wild-pointer'
  | 'direct-mmio'
  | 'read-only'
  | 'division-by-zero'
  | 'signed-overflow'
  | 'shift-too-wide'
  | 'misaligned'
  | 'out-of-steps'
  | 'stack-too-deep'
  | 'out-of-memory'
  | 'missing-return'
  | 'unknown-host'
  | 'unknown-function'
  | (string & { readonly host?: never });

/** A fault of a running program, at a place of its text. */
export interface Fault {
  readonly code: FaultCode;
  readonly file: string;
  /** Physical line, from 1; 0 where no statement was running. */
  readonly line: number;
  readonly function: string;
  /** One sentence for a person who learns; names the variable or expression. */
  readonly message: string;
}

/** Thrown by a host function (and by `Memory`) to stop the machine at the line of the call. */
export class HostFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string
  ) {
    super(message);
  }
}

/** The sentence for a fault. `name` is the variable or expression as written in the text. */
export function faultMessage(code: FaultCode, name: string, detail = ''): string {
  const more = detail === '' ? '' : ` (${detail})`;
  switch (code) {
    case 'uninitialised-read':
      return `${name} is read here, but nothing was ever stored in it: its value is whatever lay in memory before.`;
    case 'out-of-bounds':
      return `${name} lies outside the object it should be in${more}.`;
    case 'use-after-free':
      return `${name} is used after its memory was given back${more}.`;
    case 'double-free':
      return `${name} is freed a second time${more}.`;
    case 'bad-free':
      return `${name} is freed, but it is not the start of allocated memory${more}.`;
    case 'null-dereference':
      return `${name} goes through a pointer that is NULL${more}.`;
    case 'wild-pointer':
      return `${name} goes through a number that is no address of anything${more}.`;
    case 'direct-mmio':
      return `${name} touches device registers directly; they are reached by readl and writel only${more}.`;
    case 'read-only':
      return `${name} is written, but it is constant${more}.`;
    case 'division-by-zero':
      return `${name} divides by zero.`;
    case 'signed-overflow':
      return `${name} has a result that its signed type cannot hold.`;
    case 'shift-too-wide':
      return `${name} shifts by a negative count or by the whole width of its type or more.`;
    case 'misaligned':
      return `${name} lies at an address that is no multiple of its size${more}.`;
    case 'out-of-steps':
      return 'The run was ended because it took too many steps: perhaps a loop never ends.';
    case 'stack-too-deep':
      return 'Too many functions are running inside one another: perhaps one calls itself without end.';
    case 'out-of-memory':
      return `There is no memory left for ${name}.`;
    case 'missing-return':
      return `${name} ended without return, but it promises a value.`;
    case 'unknown-host':
      return `${name} is called, but the machine was given no such function.`;
    default:
      return name;
  }
}
