import { and64, not64, or64, s32, s64, shl64, shr64, u32, u64, xor64 } from '#lib/bits/index.ts';

/**
 * An integer or a pointer of the C program. The rule: a **number** whenever the integer is safe
 * (within ±(2^53−1)), a **bigint** otherwise, never both for the same integer. So everything up to
 * 32 bits, every valid pointer (below 2^48) and every small 64-bit integer is a number. A pointer
 * and `u64` are never negative, `s64` may be.
 */
export type Value = number | bigint;

/** What a value of a type looks like: bytes, signedness, and whether it is `_Bool`. */
export interface Shape {
  readonly size: number;
  readonly signed: boolean;
  readonly bool?: boolean;
}

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

/** The value by the rule of `Value`. */
export const canonical = (value: bigint): Value =>
  value <= LIMIT && value >= -LIMIT ? Number(value) : value;

/** The value as C's conversion to an integer type leaves it. */
export function convert(value: Value, shape: Shape): Value {
  if (shape.bool === true) return value === 0 ? 0 : 1;
  if (shape.size === 8) {
    if (typeof value === 'number' && (value >= 0 || shape.signed)) return value;
    const wide = BigInt(value);
    return canonical(shape.signed ? s64(wide) : u64(wide));
  }
  const low = typeof value === 'number' ? u32(value) : Number(BigInt.asUintN(32, value));
  if (shape.size === 4) return shape.signed ? s32(low) : low;
  const span = shape.size === 1 ? 0x100 : 0x10000;
  const part = low % span;
  return shape.signed && part >= span / 2 ? part - span : part;
}

/** Operators on two integers of one type (for shifts: the type of the left). */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';

const OPERATORS: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '<<',
  '>>'
]);

/** True for the sign of an operator that `arithmetic` knows. */
export const isArithmeticOperator = (sign: string): sign is ArithmeticOperator =>
  OPERATORS.has(sign);

/** Why an operation has no result in C. */
export type ArithmeticFault = 'division-by-zero' | 'signed-overflow' | 'shift-too-wide';

/**
 * The result of an operation of C on two values already converted to `shape` (4 or 8 bytes), or
 * the name of the fault. A left shift of a signed value wraps, as gcc defines it.
 */
export function arithmetic(
  operator: ArithmeticOperator,
  shape: Shape,
  left: Value,
  right: Value
): Value | ArithmeticFault {
  const a = BigInt(left);
  const b = BigInt(right);
  let exact: bigint;
  switch (operator) {
    case '+':
      exact = a + b;
      break;
    case '-':
      exact = a - b;
      break;
    case '*':
      exact = a * b;
      break;
    case '/':
    case '%':
      if (b === 0n) return 'division-by-zero';
      if (a / b !== wrapWide(a / b, shape)) return 'signed-overflow';
      exact = operator === '/' ? a / b : a % b;
      break;
    case '<<':
    case '>>':
      if (b < 0n || b >= BigInt(shape.size * 8)) return 'shift-too-wide';
      exact = operator === '<<' ? shl64(u64(a), Number(b)) : shr64(a, Number(b));
      return canonical(wrapWide(exact, shape));
    case '&':
      exact = and64(a, b);
      break;
    case '|':
      exact = or64(a, b);
      break;
    case '^':
      exact = xor64(a, b);
      break;
  }
  const wrapped = wrapWide(exact, shape);
  const bitwise = operator === '&' || operator === '|' || operator === '^';
  return shape.signed && !bitwise && wrapped !== exact ? 'signed-overflow' : canonical(wrapped);
}

function wrapWide(value: bigint, shape: Shape): bigint {
  const bits = shape.size * 8;
  return shape.signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

/** Every bit turned over, in the given shape. */
export const complement = (value: Value, shape: Shape): Value =>
  canonical(wrapWide(not64(BigInt(value)), shape));
