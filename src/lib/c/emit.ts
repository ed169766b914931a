import type { ConstantSite, Expr, Variable } from './ast.ts';
import * as OP from './opcodes.ts';
import { STRIDE } from './ops.ts';
import type { HostSite } from './program.ts';
import type { Value } from './value.ts';

/** Gathers instructions, constants and tables. */
export class Emitter {
  readonly code: number[] = [];
  readonly subjects: (Expr | Variable | undefined)[] = [];
  readonly statementOf: number[] = [];
  readonly pool: Value[] = [0];
  readonly tables: { cases: Map<Value, number>; other: number }[] = [];
  readonly blobs: Uint8Array[] = [];
  readonly calls: HostSite[] = [];
  readonly sites: ConstantSite[] = [];
  statement = -1;
  readonly #poolIndex = new Map<Value, number>();

  /** Where the next instruction will stand. */
  get here(): number {
    return this.code.length;
  }

  emit(op: number, a = 0, b = 0, c = 0, d = 0, subject?: Expr | Variable): number {
    const at = this.code.length;
    this.code.push(op, a, b, c, d);
    this.subjects.push(subject);
    this.statementOf.push(this.statement);
    return at;
  }

  /** Operand of a constant. */
  constant(value: Value): number {
    let index = this.#poolIndex.get(value);
    if (index === undefined) {
      index = this.pool.length;
      this.pool.push(value);
      this.#poolIndex.set(value, index);
    }
    return -index;
  }

  /** Operand of a use of a defined name; each use has a number of its own. */
  site(site: ConstantSite): number {
    if (site.index < 0) {
      site.index = this.pool.length;
      this.pool.push(site.value);
      this.sites.push(site);
    }
    return -site.index;
  }

  /** Lets the jump at `at` go to `target`. */
  patch(at: number, target = this.here): void {
    this.code[this.code[at] === OP.jump ? at + 1 : at + 2] = target;
  }

  /** Index of the instruction at a position, for the tables beside the code. */
  static row(position: number): number {
    return position / STRIDE;
  }
}
