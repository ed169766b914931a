import type { Shape } from './value.ts';

/** An integer type. `rank` orders the conversions; `name` is as written (`u32`, `unsigned int`). */
export interface IntegerType extends Shape {
  readonly kind: 'integer';
  readonly rank: number;
  readonly name: string;
  readonly const?: boolean;
}
/** An enumeration: an integer of 4 bytes, unsigned unless an enumerator is negative, as gcc has it. */
export interface EnumType extends Shape {
  readonly kind: 'enum';
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value: number }[];
  readonly const?: boolean;
}
export interface VoidType {
  readonly kind: 'void';
  readonly const?: boolean;
}
export interface PointerType {
  readonly kind: 'pointer';
  readonly target: CType;
  readonly const?: boolean;
}
export interface ArrayType {
  readonly kind: 'array';
  readonly element: CType;
  /** Elements; 0 while the initialiser has not yet said. */
  readonly length: number;
  readonly const?: boolean;
}
/** A member of a struct: byte offset from its start. */
export interface Field {
  readonly name: string;
  readonly type: CType;
  readonly offset: number;
}
/** What a struct tag stands for; filled in when its body is read. */
export interface StructBody {
  readonly name: string;
  fields: readonly Field[] | undefined;
  size: number;
  align: number;
}
export interface StructType {
  readonly kind: 'struct';
  readonly body: StructBody;
  readonly alias?: string;
  readonly const?: boolean;
}
export interface FunctionType {
  readonly kind: 'function';
  readonly result: CType;
  readonly parameters: readonly CType[];
  readonly variadic: boolean;
  readonly const?: boolean;
}
/** A type of the subset, LP64. */
export type CType =
  VoidType | IntegerType | EnumType | PointerType | ArrayType | StructType | FunctionType;

/** A type that a register can hold. */
export type ScalarType = IntegerType | EnumType | PointerType;

const integer = (name: string, size: number, signed: boolean, rank: number): IntegerType => ({
  kind: 'integer',
  name,
  size,
  signed,
  rank
});

export const BOOL: IntegerType = { ...integer('bool', 1, false, 0), bool: true };
export const CHAR = integer('char', 1, true, 1);
export const SCHAR = integer('signed char', 1, true, 1);
export const UCHAR = integer('unsigned char', 1, false, 1);
export const SHORT = integer('short', 2, true, 2);
export const USHORT = integer('unsigned short', 2, false, 2);
export const INT = integer('int', 4, true, 3);
export const UINT = integer('unsigned int', 4, false, 3);
export const LONG = integer('long', 8, true, 4);
export const ULONG = integer('unsigned long', 8, false, 4);
export const LLONG = integer('long long', 8, true, 5);
export const ULLONG = integer('unsigned long long', 8, false, 5);
export const SIZE_T: IntegerType = { ...ULONG, name: 'size_t' };
export const VOID: VoidType = { kind: 'void' };

/** Names of types that every text may use without declaring them (declaring them again is fine). */
export const BUILT_IN_TYPEDEFS: Readonly<Record<string, IntegerType>> = {
  bool: BOOL,
  u8: { ...UCHAR, name: 'u8' },
  u16: { ...USHORT, name: 'u16' },
  u32: { ...UINT, name: 'u32' },
  u64: { ...ULLONG, name: 'u64' },
  s8: { ...SCHAR, name: 's8' },
  s16: { ...SHORT, name: 's16' },
  s32: { ...INT, name: 's32' },
  s64: { ...LLONG, name: 's64' },
  size_t: SIZE_T,
  ssize_t: { ...LONG, name: 'ssize_t' },
  ptrdiff_t: { ...LONG, name: 'ptrdiff_t' },
  uintptr_t: { ...ULONG, name: 'uintptr_t' }
};

/** How a pointer is computed with: 8 bytes, unsigned. */
export const POINTER_SHAPE: Shape = { size: 8, signed: false };

export const pointerTo = (target: CType): PointerType => ({ kind: 'pointer', target });

export const isInteger = (type: CType): type is IntegerType | EnumType =>
  type.kind === 'integer' || type.kind === 'enum';

export const isScalar = (type: CType): type is ScalarType =>
  isInteger(type) || type.kind === 'pointer';

/** Bytes of an object of the type; 0 for void, functions and structs without a body. */
export function sizeOf(type: CType): number {
  switch (type.kind) {
    case 'integer':
    case 'enum':
      return type.size;
    case 'pointer':
      return 8;
    case 'array':
      return sizeOf(type.element) * type.length;
    case 'struct':
      return type.body.size;
    default:
      return 0;
  }
}

/** The alignment of the type in bytes. */
export function alignOf(type: CType): number {
  switch (type.kind) {
    case 'array':
      return alignOf(type.element);
    case 'struct':
      return type.body.align;
    default:
      return Math.max(1, sizeOf(type));
  }
}

/** True if objects of the type have a size that is known. */
export function isComplete(type: CType): boolean {
  if (type.kind === 'struct') return type.body.fields !== undefined;
  if (type.kind === 'array') return type.length > 0 && isComplete(type.element);
  return type.kind !== 'void' && type.kind !== 'function';
}

/** The shape that a scalar is computed in. */
export const shapeOf = (type: ScalarType): Shape =>
  type.kind === 'pointer' ? POINTER_SHAPE : type;

/** Next multiple of `align`. */
export const roundUp = (value: number, align: number): number => Math.ceil(value / align) * align;

/** Fields with offsets by the rules of the x86-64 ABI. */
export function layOut(
  body: StructBody,
  members: readonly { readonly name: string; readonly type: CType }[]
): void {
  let offset = 0;
  let align = 1;
  const fields: Field[] = [];
  for (const { name, type } of members) {
    offset = roundUp(offset, alignOf(type));
    fields.push({ name, type, offset });
    offset += sizeOf(type);
    align = Math.max(align, alignOf(type));
  }
  body.fields = fields;
  body.align = align;
  body.size = roundUp(offset, align);
}

/** C's integer promotion: everything narrower than int becomes int; an enum its integer. */
export function promote(type: IntegerType | EnumType): IntegerType {
  if (type.kind === 'enum') return type.signed ? INT : UINT;
  return type.rank < INT.rank ? INT : type;
}

/** The common type of two operands (C11 6.3.1.8). */
export function usualConversion(
  left: IntegerType | EnumType,
  right: IntegerType | EnumType
): IntegerType {
  const a = promote(left);
  const b = promote(right);
  if (a.signed === b.signed) return a.rank >= b.rank ? a : b;
  const [signed, unsigned] = a.signed ? [a, b] : [b, a];
  if (unsigned.rank >= signed.rank) return unsigned;
  if (signed.size > unsigned.size) return signed;
  return signed.rank === LONG.rank ? ULONG : ULLONG;
}

/** True if the two are the same type, names and qualifiers aside. */
export function sameType(a: CType, b: CType): boolean {
  switch (a.kind) {
    case 'void':
      return b.kind === 'void';
    case 'integer':
      if (b.kind === 'enum') return a.size === 4 && a.rank === INT.rank && a.signed === b.signed;
      return (
        b.kind === 'integer' &&
        a.rank === b.rank &&
        a.signed === b.signed &&
        a.size === b.size &&
        (a.name === 'char') === (b.name === 'char')
      );
    case 'enum':
      return b.kind === 'enum' ? a.members === b.members : b.kind === 'integer' && sameType(b, a);
    case 'pointer':
      return b.kind === 'pointer' && sameType(a.target, b.target);
    case 'array':
      return (
        b.kind === 'array' &&
        (a.length === b.length || a.length === 0 || b.length === 0) &&
        sameType(a.element, b.element)
      );
    case 'struct':
      return b.kind === 'struct' && a.body === b.body;
    case 'function':
      return (
        b.kind === 'function' &&
        sameType(a.result, b.result) &&
        a.variadic === b.variadic &&
        a.parameters.length === b.parameters.length &&
        a.parameters.every((type, index) => sameType(type, b.parameters[index] ?? VOID))
      );
  }
}

/** The type as a person writes it: `u32`, `struct qed_ptt *`, `char [16]`. */
export function typeText(type: CType): string {
  const prefix = type.const === true && type.kind !== 'pointer' ? 'const ' : '';
  switch (type.kind) {
    case 'void':
      return `${prefix}void`;
    case 'integer':
      return prefix + type.name;
    case 'enum':
      return prefix + (type.name.startsWith('enum') ? type.name : type.name);
    case 'struct':
      return prefix + (type.alias ?? `struct ${type.body.name}`);
    case 'pointer': {
      const target = typeText(type.target);
      const text = target.endsWith('*') ? `${target}*` : `${target} *`;
      return type.const === true ? `${text}const` : text;
    }
    case 'array': {
      const lengths: number[] = [];
      let element: CType = type;
      while (element.kind === 'array') {
        lengths.push(element.length);
        element = element.element;
      }
      return `${typeText(element)} ${lengths.map((n) => `[${String(n)}]`).join('')}`;
    }
    case 'function':
      return `${typeText(type.result)} (${type.parameters.map(typeText).join(', ')})`;
  }
}
