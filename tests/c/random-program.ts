import { ExpressionWriter, randomInitialiser, TYPES, type TypeName } from './random-expression.ts';
import type { Random } from './random.ts';

/** What a statement may use at its place. */
interface Scope {
  /** Scalars that may be written, and whose address nobody has. */
  readonly writable: readonly string[];
  /** Everything that may be read: scalars, members, elements, through pointers. */
  readonly readable: readonly string[];
  /** How deep blocks may still nest. */
  readonly depth: number;
  readonly inLoop: boolean;
  /** Functions that may be called, by name and number of parameters. */
  readonly callable: readonly { readonly name: string; readonly parameters: number }[];
}

/**
 * Writes one random program: a struct, globals, functions and a `void NAME(void)` that prints as it
 * goes. Every loop is bounded, everything is initialised, indexes stay inside, and no result
 * depends on an order of evaluation that C leaves open. Only signed overflow may stop it.
 */
export class ProgramWriter {
  private readonly lines: string[] = [];
  private indent = 0;
  private names = 0;
  private readonly elementType: TypeName;

  constructor(
    private readonly random: Random,
    private readonly name: string
  ) {
    this.elementType = random.pick(TYPES);
  }

  private line(text: string): void {
    this.lines.push('\t'.repeat(this.indent) + text);
  }

  private fresh(kind: string): string {
    return `${kind}${String(this.names++)}`;
  }

  private mild(type: TypeName): string {
    if (type === 's32' || type === 's64') return String(this.random.below(200) - 100);
    return randomInitialiser(this.random, type);
  }

  private expression(scope: Scope, depth = 2): string {
    return new ExpressionWriter(this.random, scope.readable, true).write(depth);
  }

  private index(scope: Scope, count: number): string {
    return `(u32)(${this.expression(scope, 1)}) % ${String(count)}`;
  }

  private block(scope: Scope, count: number): void {
    this.indent++;
    const inner: { writable: string[]; readable: string[] } = {
      writable: [...scope.writable],
      readable: [...scope.readable]
    };
    const here: Scope = { ...scope, ...inner, depth: scope.depth - 1 };
    for (let i = this.random.below(3); i > 0; i--) {
      const type = this.random.pick(TYPES);
      const name = this.random.once(4) ? this.random.pick(['shade', 'tone']) : this.fresh('v');
      if (inner.writable.includes(name)) continue;
      this.line(`${type} ${name} = ${this.expression(here)};`);
      inner.writable.push(name);
      inner.readable.push(name);
    }
    for (let i = 0; i < count; i++) this.statement(here);
    this.indent--;
  }

  private braces(head: string, scope: Scope, tail = '}'): void {
    this.line(`${head} {`);
    this.block(scope, 1 + this.random.below(3));
    this.line(tail);
  }

  private statement(scope: Scope): void {
    if (scope.depth > 0 && this.random.once(3)) this.compound(scope);
    else this.simple(scope);
  }

  private simple(scope: Scope): void {
    const { random } = this;
    const target = random.pick(scope.writable);
    const operator = random.pick(['=', '=', '+=', '-=', '*=', '&=', '|=', '^=']);
    // With `+=` and its like into a narrow type gcc adds in that narrow type, and its sanitizer no
    // longer sees an overflow of int; so what is added stays small.
    const e = (): string =>
      operator.length === 1 ? this.expression(scope) : `(${this.expression(scope)}) & «0xff»`;
    switch (random.below(14)) {
      case 0:
        return this.line(`out("%llx %d", (u64)(${e()}), (int)(${e()}));`);
      case 1:
        return this.line(
          `${random.pick([`${target}++`, `++${target}`, `${target}--`, `--${target}`])};`
        );
      case 2:
        return this.line(`array[${this.index(scope, 8)}] ${operator} ${e()};`);
      case 3:
        return this.line(
          `${random.pick(['local', 'other'])}.${random.pick(['a', 'b', 'c'])} ${operator} ${e()};`
        );
      case 4:
        return this.line(
          `at->${random.pick(['a', 'b', 'c', `list[${this.index(scope, 4)}]`])} ${operator} ${e()};`
        );
      case 5:
        return this.line(
          random.pick([
            `cursor = &array[${this.index(scope, 8)}];`,
            'cursor = cursor == array ? array + 7 : cursor - 1;',
            `at = ${e()} ? &local : &other;`,
            'other = local;',
            '*at = local;',
            'memcpy(&local, at, sizeof(local));',
            'memset(grid[1], 7, sizeof(grid[1]));'
          ])
        );
      case 6:
        return this.line(`*cursor ${operator} ${e()};`);
      case 7:
        return this.line(
          `grid[${this.index(scope, 3)}][${this.index(scope, 4)}] ${operator} ${e()};`
        );
      case 8: {
        const callee = random.pick([...scope.callable, undefined]);
        if (!callee) return this.line(`${target} = ${e()};`);
        const call = (): string =>
          `${callee.name}(${Array.from({ length: callee.parameters }, e).join(', ')})`;
        const form = random.pick(['call', 'and', 'or', 'choice']);
        if (form === 'and') return this.line(`${target} = (${e()}) && ${call()};`);
        if (form === 'or') return this.line(`${target} = (${e()}) || ${call()};`);
        if (form === 'choice') return this.line(`${target} = (${e()}) ? ${call()} : ${call()};`);
        return this.line(`${target} = ${call()};`);
      }
      case 9:
        if (scope.inLoop) return this.line(`if (${e()}) ${random.pick(['break', 'continue'])};`);
        return this.line(`${target} = ${e()};`);
      case 10: {
        const source = random.pick(scope.writable);
        if (source === target) return this.line(`${target} = ${e()};`);
        return this.line(`${target} = ${random.pick([`${source}++`, `--${source}`])};`);
      }
      case 11:
        return this.line(`${target} ${random.pick(['<<=', '>>='])} (${e()}) & 7;`);
      case 12:
        return this.line(`${target} ${random.pick(['/=', '%='])} ((${e()}) & 7) + 1;`);
      default:
        return this.line(`${target} ${operator} ${e()};`);
    }
  }

  private compound(scope: Scope): void {
    const { random } = this;
    const bound = String(1 + random.below(5));
    const loop = { ...scope, inLoop: true };
    switch (random.below(8)) {
      case 0:
        return this.braces(`if (${this.expression(scope)})`, scope);
      case 1:
        this.braces(`if (${this.expression(scope)})`, scope, '} else {');
        this.block(scope, 1 + random.below(2));
        return this.line('}');
      case 2: {
        const i = this.fresh('i');
        const readable = [...scope.readable, i];
        const head = random.pick([
          `for (int ${i} = 0; ${i} < ${bound}; ${i}++)`,
          `for (u8 ${i} = ${bound}; ${i}; ${i}--)`
        ]);
        return this.braces(head, { ...loop, readable });
      }
      case 3:
      case 4: {
        const i = this.fresh('n');
        const inner = { ...loop, readable: [...scope.readable, i] };
        this.line(`{`);
        this.indent++;
        this.line(`${random.pick(['int', 'u8', 's64'])} ${i} = 0;`);
        if (random.once(2)) this.braces(`while (${i}++ < ${bound})`, inner);
        else this.braces('do', inner, `} while (++${i} < ${bound});`);
        this.indent--;
        return this.line('}');
      }
      case 5:
        this.line(`switch ((${this.expression(scope)}) & 3) {`);
        for (const label of random.pick([
          ['case 0:', 'case 1: case 2:', 'default:'],
          ['default:', 'case 3:', 'case 1:'],
          ['case 2:', 'case 0:']
        ])) {
          this.braces(label, scope);
          if (!random.once(3)) this.line('break;');
        }
        return this.line('}');
      case 6: {
        const label = this.fresh('skip');
        this.line(`if (${this.expression(scope)})`);
        this.line(`\tgoto ${label};`);
        this.braces('', { ...scope });
        return this.line(`${label}:;`);
      }
      default: {
        const label = this.fresh('again');
        const i = this.fresh('n');
        this.line('{');
        this.indent++;
        this.line(`int ${i} = 0;`);
        this.line(`${label}:`);
        this.braces('', { ...scope, inLoop: false, readable: [...scope.readable, i] });
        this.line(`if (++${i} < ${bound}) goto ${label};`);
        this.indent--;
        return this.line('}');
      }
    }
  }

  /** Declares what every function body has: a struct twice, an array, pointers into both. */
  private furniture(scope: Scope): void {
    const some = (count: number, type: TypeName): string =>
      Array.from({ length: count }, () => this.mild(type)).join(', ');
    this.indent++;
    this.line(
      `struct ${this.name} local = { .b = ${this.mild('s32')}, .list = { ${some(3, 'u16')} } };`
    );
    this.line(`struct ${this.name} other = { ${this.mild('u8')}, ${this.mild('s32')} };`);
    this.line(`struct ${this.name} *at = &local;`);
    this.line(`${this.elementType} array[8] = { ${some(5, this.elementType)} };`);
    this.line(`${this.elementType} *cursor = &array[${this.index(scope, 8)}];`);
    this.line(`u8 grid[3][4] = { { ${some(2, 'u8')} }, { ${some(4, 'u8')} } };`);
    this.indent--;
  }

  /** Writes the program and gives its text. */
  write(): string {
    const { random } = this;
    this.line(`struct ${this.name} { u8 a; s32 b; u64 c; u16 list[4]; };`);
    const globals = Array.from({ length: 3 }, (_, i) => {
      const type = random.pick(TYPES);
      this.line(`static ${type} ${this.name}_g${String(i)} = ${this.mild(type)};`);
      return `${this.name}_g${String(i)}`;
    });
    const furniture = ['local.a', 'local.b', 'other.c', 'at->c', 'at->list[2]', 'other.list[0]'];
    const within = [...furniture, 'array[2]', '*cursor', 'grid[1][3]', 'grid[0][0]'];
    const callable: { name: string; parameters: number }[] = [];
    for (let f = 0; f < 3; f++) {
      const last = f === 2;
      const types = last
        ? []
        : Array.from({ length: 1 + random.below(3) }, () => random.pick(TYPES));
      const name = last ? this.name : `${this.name}_f${String(f)}`;
      const parameters = types.map((type, i) => `${type} x${String(i)}`);
      const names = types.map((_, i) => `x${String(i)}`);
      const result = random.pick(TYPES);
      const head = last ? 'void' : result;
      this.line(`static ${head} ${name}(${parameters.join(', ') || 'void'})`);
      this.line('{');
      this.furniture({ writable: [], readable: names, depth: 0, inLoop: false, callable: [] });
      const scope: Scope = {
        writable: [...globals, ...names],
        readable: [...globals, ...names, ...within],
        depth: last ? 4 : 2,
        inLoop: false,
        callable: [...callable]
      };
      this.block(scope, last ? 10 : 3);
      this.indent++;
      if (last) {
        for (const each of scope.readable) this.line(`out("${each} %llx", (u64)${each});`);
      } else {
        this.line(`return ${this.expression(scope)};`);
      }
      this.indent--;
      this.line('}');
      callable.push({ name, parameters: types.length });
    }
    return this.lines.join('\n');
  }
}
