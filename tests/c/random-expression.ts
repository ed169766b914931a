import type { Random } from './random.ts';

/** The integer types of the subset, with the literals that are worth trying in each. */
export const TYPES = ['bool', 'u8', 's8', 'u16', 's16', 'u32', 's32', 'u64', 's64'] as const;
export type TypeName = (typeof TYPES)[number];

const EDGES: Record<TypeName, readonly string[]> = {
  bool: ['0', '1'],
  u8: ['0', '1', '7', '31', '127', '128', '200', '255'],
  s8: ['0', '1', '-1', '5', '-128', '127', '-7'],
  u16: ['0', '1', '2', '255', '256', '32768', '65535'],
  s16: ['0', '1', '-1', '-32768', '32767', '-300'],
  u32: ['0', '1', '2', '31', '32', '0x7fffffff', '0x80000000', '0xffffffff', '0x00160000', '65536'],
  s32: ['0', '1', '-1', '2', '31', '-31', '2147483647', '-2147483647 - 1', '65536', '-65535'],
  u64: ['0', '1', '63', '0xffffffff', '0x100000000ULL', '0x8000000000000000ULL', '0ULL - 1'],
  s64: ['0', '1', '-1', '0x7fffffffffffffffLL', '-0x7fffffffffffffffLL - 1', '-0x100000000LL']
};

const LITERALS = [
  ...['0', '1', '2', '3', '7', '8', '31', '32', '63', '255', '256', '65535', '010', "'A'"],
  ...['0x7fffffff', '0x80000000', '0xffffffff', '0xffff0000', '2147483647', '2147483648'],
  ...['1U', '4294967295U', '1L', '0x100000000', '1LL', '1ULL', '0xffffffffffffffffULL', '3UL']
];

const TAME = ['0', '1', '2', '3', '5', '8', '16', '0xff', '1U', '7U', '3L', '2ULL', '0x80000000'];

/** Binary operators by how tightly they bind, loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%']
];
const BINARY = LEVELS.flatMap((operators, level) =>
  operators.map((operator) => ({ operator, level }))
);
const MULTIPLICATIVE = 9;
const TERNARY = -1;
const UNARY = LEVELS.length;
const PRIMARY = UNARY + 1;

/**
 * Literals are written between these marks. gcc folds constants before its sanitizer can see them,
 * so it gets each as a variable of the same type and value, and the machine gets the plain text.
 */
const MARKED = /«([^»]*)»/g;

/** The text for the machine: literals as they are. */
export const forMachine = (text: string): string => text.replace(MARKED, '$1');

/** The text for gcc: literals as variables, declared before everything else. */
export function forGcc(text: string): string {
  const names = new Map<string, string>();
  const body = text.replace(MARKED, (_, literal: string) => {
    const name = names.get(literal) ?? `literal${String(names.size)}`;
    names.set(literal, name);
    return name;
  });
  const lines = [...names].map(
    ([literal, name]) => `static __typeof__(${literal}) ${name} = ${literal};`
  );
  return [...lines, body].join('\n');
}

/** An expression's text, and how tightly its outermost operator binds. */
interface Piece {
  readonly text: string;
  readonly level: number;
  /** The outermost binary operator. */
  readonly operator?: string;
}

/** The initialiser of a variable of a type: an edge of its range, or any value. */
export function randomInitialiser(random: Random, type: TypeName): string {
  if (!random.once(3)) return random.pick(EDGES[type]);
  const digits = String(random.below(2 ** 20)) + String(random.below(1000));
  if (type === 'bool') return String(random.below(2));
  const wide = String(BigInt(digits) ** 2n % 2n ** 63n);
  if (type === 'u64') return `${wide}ULL`;
  if (type === 's64') return `${random.pick(['', '-'])}${wide}LL`;
  const [, sign = '', width = '8'] = /^([us])(\d+)$/.exec(type) ?? [];
  const span = 2 ** (Number(width) - (sign === 's' ? 1 : 0));
  return `${sign === 's' ? random.pick(['', '-']) : ''}${String(Number(digits) % span)}`;
}

/**
 * Writes random integer expressions over given names. Parentheses stand where they must and, now
 * and then, where they need not. Nothing in them has an effect, so the order of evaluation cannot
 * show. They may well be undefined (overflow, division by zero, a shift too wide): then both the
 * machine and gcc's sanitizer must stop.
 */
export class ExpressionWriter {
  constructor(
    private readonly random: Random,
    private readonly names: readonly string[],
    /** Few overflows, and no division by zero nor shift too wide. */
    private readonly tame = false
  ) {}

  /** An expression of at most `depth` operators nested. */
  write(depth: number): string {
    return this.whole(depth).text;
  }

  private wrap(piece: Piece, least: number): string {
    return piece.level < least || this.random.once(8) ? `(${piece.text})` : piece.text;
  }

  /**
   * An operand where gcc likes to leave out work: of which only a part is asked for (whether it is
   * zero, its low bits), or about a sign. It takes `a != b` for `a - b` as a truth value and
   * `b - a` for `-(a - b)`, and its sanitizer no longer sees the overflow; a division by one makes
   * it compute the whole.
   */
  private whole(depth: number): Piece {
    const piece = this.piece(depth);
    const innocent = piece.level === PRIMARY || /^(\|\||&&|[<>=]=?)$/.test(piece.operator ?? '');
    return innocent ? piece : { text: `(${piece.text}) / «1»`, level: MULTIPLICATIVE };
  }

  private leaf(): Piece {
    if (this.names.length > 0 && !this.random.once(4)) {
      return { text: this.random.pick(this.names), level: PRIMARY };
    }
    return { text: `«${this.random.pick(this.tame ? TAME : LITERALS)}»`, level: PRIMARY };
  }

  private piece(depth: number): Piece {
    const { random } = this;
    if (depth === 0 || random.once(8)) return this.leaf();
    switch (random.below(10)) {
      case 0: {
        const operator = random.pick(['- ', '~', '!', '+ ']);
        const text = `${operator}${this.wrap(this.whole(depth - 1), UNARY)}`;
        if (operator !== '- ') return { text, level: UNARY };
        return { text: `${text} / «1»`, level: MULTIPLICATIVE };
      }
      case 1: {
        const type = random.pick(TYPES);
        return { text: `(${type})${this.wrap(this.whole(depth - 1), UNARY)}`, level: UNARY };
      }
      case 2: {
        const condition = this.wrap(this.whole(depth - 1), 0);
        const then = this.piece(depth - 1).text;
        const otherwise = this.wrap(this.piece(depth - 1), TERNARY);
        return { text: `${condition} ? ${then} : ${otherwise}`, level: TERNARY };
      }
      default: {
        const { operator, level } = random.pick(BINARY);
        const operand = (): Piece => (level < 2 ? this.whole(depth - 1) : this.piece(depth - 1));
        const left = this.wrap(operand(), level);
        let right = this.wrap(operand(), level + 1);
        if (/<<|>>/.test(operator) && (this.tame || !random.once(4))) {
          right = `(${right} & «${random.pick(this.tame ? ['3', '15', '31'] : ['15', '31', '63'])}»)`;
        } else if (/[/%]/.test(operator) && this.tame) {
          right = `((${right} & «7») + «1»)`;
        }
        return { text: `${left} ${operator} ${right}`, level, operator };
      }
    }
  }
}
