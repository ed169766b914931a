import type { Memory } from './memory.ts';
import type { FunctionInfo, LocalInfo, StatementInfo } from './program.ts';
import { isScalar, shapeOf, type CType } from './types.ts';
import type { Value } from './value.ts';

/** A variable as it stands. */
export interface LocalView {
  readonly name: string;
  /** The C type as written. */
  readonly type: string;
  readonly ctype: CType;
  readonly parameter: boolean;
  readonly storage: 'slot' | 'memory';
  /** Address of a variable in memory. */
  readonly address: number | undefined;
  /** Value of a scalar; undefined where nothing was stored, and for structs and arrays. */
  readonly value: Value | undefined;
  /** `-22`, `0x00160000`, `→ qed_hwfn`, `{…}`; null where nothing was stored yet. */
  readonly text: string | null;
}

/** A running function. `statement` is what runs next in it, or what its call belongs to. */
export interface Frame {
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly statement: StatementInfo | undefined;
  readonly locals: readonly LocalView[];
}

/** The view of one frame; `read` gives the content of a local's register. */
export function frameList(
  fn: FunctionInfo,
  statement: StatementInfo | undefined,
  memory: Memory,
  read: (local: LocalInfo) => Value | undefined
): Frame {
  const locals = fn.locals.map((local): LocalView => {
    const { name, type, ctype, parameter, storage } = local;
    const register = read(local);
    const address = storage === 'memory' ? Number(register) : undefined;
    let value: Value | undefined;
    if (address === undefined) value = register;
    else if (isScalar(ctype))
      value = memory.peek(address, shapeOf(ctype).size, shapeOf(ctype).signed);
    const text = isScalar(ctype)
      ? value === undefined
        ? null
        : valueText(value, ctype, memory)
      : '{…}';
    return { name, type, ctype, parameter, storage, address, value, text };
  });
  return {
    function: fn.name,
    file: statement?.file ?? fn.file,
    line: statement?.line ?? fn.line,
    statement,
    locals
  };
}

/** A value as text by its type: words as hex, small and signed numbers decimal, pointers by name. */
export function valueText(value: Value, type: CType, memory: Memory): string {
  if (type.kind === 'pointer') {
    if (value === 0) return 'NULL';
    const info = memory.describe(value);
    if (info === undefined) {
      return value > 2n ** 64n - 4096n
        ? `error ${String(BigInt.asIntN(64, BigInt(value)))}`
        : `0x${value.toString(16)}`;
    }
    const name = info.offset === 0 ? info.label : `${info.label} + ${String(info.offset)}`;
    return info.alive ? `→ ${name}` : `→ freed ${name}`;
  }
  if (type.kind === 'enum') {
    return type.members.find((member) => member.value === value)?.name ?? String(value);
  }
  if (type.kind === 'integer') {
    if (type.bool === true) return value === 0 ? 'false' : 'true';
    if (!type.signed && type.size >= 4 && value >= 256) {
      return `0x${value.toString(16).padStart(type.size === 4 ? 8 : 16, '0')}`;
    }
  }
  return String(value);
}
