import { DeclaratorParser, type Specifiers } from './parse-declarator.ts';
import type { SourceToken } from './preprocess.ts';
import * as T from './types.ts';
import type { CType } from './types.ts';

/** Sorted words of a type of integers, and the type. */
const INTEGER_WORDS: Readonly<Record<string, T.IntegerType>> = {
  _Bool: T.BOOL,
  char: T.CHAR,
  'char signed': T.SCHAR,
  'char unsigned': T.UCHAR,
  short: T.SHORT,
  'int short': T.SHORT,
  'short signed': T.SHORT,
  'int short signed': T.SHORT,
  'short unsigned': T.USHORT,
  'int short unsigned': T.USHORT,
  int: T.INT,
  signed: T.INT,
  'int signed': T.INT,
  unsigned: T.UINT,
  'int unsigned': T.UINT,
  long: T.LONG,
  'int long': T.LONG,
  'long signed': T.LONG,
  'int long signed': T.LONG,
  'long unsigned': T.ULONG,
  'int long unsigned': T.ULONG,
  'long long': T.LLONG,
  'int long long': T.LLONG,
  'long long signed': T.LLONG,
  'int long long signed': T.LLONG,
  'long long unsigned': T.ULLONG,
  'int long long unsigned': T.ULLONG
};
const TYPE_WORDS: ReadonlySet<string> = new Set(
  (
    'void char short int long signed unsigned _Bool float double struct union enum const volatile ' +
    'static extern inline typedef register auto restrict typeof __typeof__'
  ).split(' ')
);

/** Reads types: words, structs and enums. */
export abstract class TypeParser extends DeclaratorParser {
  override startsType(token: SourceToken | undefined): boolean {
    if (token === undefined) return false;
    if (token.kind === 'keyword') return TYPE_WORDS.has(token.text);
    if (token.kind === 'macro')
      return this.startsType(token.body?.[0]) && token.body?.[0]?.kind !== 'number';
    return token.kind === 'identifier' && this.scope.find(token.text)?.kind === 'typedef';
  }

  override specifiers(): Specifiers {
    const at = this.token;
    const words: string[] = [];
    let type: CType | undefined;
    let isConst = false;
    let storage: Specifiers['storage'];
    for (;;) {
      const { token } = this;
      if (token.kind === 'identifier') {
        const symbol =
          type === undefined && words.length === 0 ? this.scope.find(token.text) : undefined;
        if (symbol?.kind !== 'typedef') break;
        type = symbol.type;
        this.advance();
        continue;
      }
      if (token.kind !== 'keyword') break;
      switch (token.text) {
        case 'const':
          isConst = true;
          break;
        case 'typedef':
        case 'static':
        case 'extern':
          storage = token.text;
          break;
        case 'volatile':
        case 'inline':
        case 'register':
        case 'restrict':
          break;
        case 'struct':
          this.advance();
          type = this.#structSpecifier();
          continue;
        case 'enum':
          this.advance();
          type = this.#enumSpecifier();
          continue;
        case 'union':
          return this.fail('unsupported-union', token);
        case 'float':
        case 'double':
          return this.fail('unsupported-float', token);
        case 'asm':
        case '__asm__':
          return this.fail('unsupported-asm', token);
        case 'auto':
        case 'typeof':
        case '__typeof__':
        case '_Static_assert':
          return this.fail('unsupported-keyword', token, `“${token.text}”`);
        case 'void':
          type = T.VOID;
          break;
        default:
          if (!/^(?:char|short|int|long|signed|unsigned|_Bool)$/.test(token.text)) {
            return this.#noType(type, words);
          }
          words.push(token.text);
      }
      this.advance();
    }
    if (words.length > 0 && type === undefined) {
      type = INTEGER_WORDS[[...words].sort().join(' ')];
      if (type !== undefined && type.kind === 'integer') {
        const spoken = words.join(' ');
        type = {
          ...type,
          name: spoken === '_Bool' ? 'bool' : spoken === 'unsigned' ? 'unsigned int' : spoken
        };
      }
    } else if (words.length > 0) type = undefined;
    if (type === undefined) return this.#noType(type, words);
    return { type: isConst ? { ...type, const: true } : type, storage, at };
  }

  #noType(type: CType | undefined, words: readonly string[]): never {
    const { token } = this;
    if (type !== undefined || words.length > 0) return this.unexpected('a name');
    if (token.kind === 'identifier') return this.fail('unknown-type', token, `“${token.text}”`);
    return this.unexpected('a declaration');
  }

  #structSpecifier(): CType {
    const tag = this.token.kind === 'identifier' ? this.advance() : undefined;
    const name = tag?.text ?? '(no name)';
    if (!this.is('{')) {
      if (tag === undefined) return this.unexpected('the name of a struct');
      const known = this.scope.findTag(name);
      if (known?.kind === 'struct') return known;
      return this.#declareStruct(name);
    }
    const known = tag === undefined ? undefined : this.scope.tags.get(name);
    const type = known?.kind === 'struct' ? known : this.#declareStruct(name, tag !== undefined);
    if (type.body.fields !== undefined) this.report('redeclared', this.token, `struct ${name}`);
    this.expect('{');
    const members: { name: string; type: CType }[] = [];
    this.nest(() => {
      while (!this.is('}')) this.#members(members);
    });
    this.expect('}');
    T.layOut(type.body, members);
    return type;
  }

  #members(members: { name: string; type: CType }[]): void {
    const { type: base } = this.specifiers();
    if (this.is(';')) this.fail('unsupported-anonymous-member', this.token);
    do {
      if (this.is(':')) this.fail('unsupported-bit-field', this.token);
      const { name, type, at } = this.declarator(base);
      if (this.is(':')) this.fail('unsupported-bit-field', this.token);
      if (name === undefined) return this.unexpected('the name of a member');
      if (!T.isComplete(type)) this.report('incomplete-type', at, T.typeText(type));
      if (members.some((member) => member.name === name.text)) {
        this.report('redeclared', name, name.text);
      }
      members.push({ name: name.text, type });
    } while (this.accept(','));
    this.expect(';');
  }

  #declareStruct(name: string, tagged = true): T.StructType {
    const body: T.StructBody = { name, fields: undefined, size: 0, align: 1 };
    const type: T.StructType = { kind: 'struct', body };
    if (tagged) this.scope.tags.set(name, type);
    return type;
  }

  #enumSpecifier(): CType {
    const tag = this.token.kind === 'identifier' ? this.advance() : undefined;
    const name = tag === undefined ? 'enum' : `enum ${tag.text}`;
    if (!this.is('{')) {
      if (tag === undefined) return this.unexpected('the name of an enum');
      const known = this.scope.findTag(tag.text);
      if (known?.kind === 'enum') return known;
      return this.fail('incomplete-type', tag, name);
    }
    this.expect('{');
    const members: { name: string; value: number }[] = [];
    let next = 0;
    while (!this.is('}')) {
      const member = this.identifier('the name of an enumerator');
      if (this.accept('=')) next = Number(this.constantInteger().value);
      this.declareName(member, { kind: 'enumerator', value: next });
      members.push({ name: member.text, value: next });
      next += 1;
      if (!this.accept(',')) break;
    }
    this.expect('}');
    const signed = members.some(({ value }) => value < 0);
    const type: T.EnumType = { kind: 'enum', name, members, size: 4, signed };
    if (tag !== undefined) this.scope.tags.set(tag.text, type);
    return type;
  }

  /** Enters a name into the innermost scope. */
  protected declareName(
    token: SourceToken,
    symbol: { readonly kind: 'enumerator'; readonly value: number }
  ): void {
    if (this.scope.names.has(token.text)) this.report('redeclared', token, token.text);
    this.scope.names.set(token.text, symbol);
  }
}
