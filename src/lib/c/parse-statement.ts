import type { CaseLabel, FunctionDefinition, Statement, Unit, Variable } from './ast.ts';
import { ParseStop } from './cursor.ts';
import { makeError } from './errors.ts';
import { DeclarationParser } from './parse-declaration.ts';
import type { Declarator } from './parse-type.ts';
import type { SourceToken } from './preprocess.ts';
import { Scope } from './scope.ts';
import * as T from './types.ts';
import { convert } from './value.ts';

interface FunctionState {
  readonly result: T.CType;
  readonly variables: Variable[];
  readonly labels: Set<string>;
  readonly gotos: SourceToken[];
}

/** Reads statements, function bodies and the whole translation unit. */
export class Parser extends DeclarationParser {
  private readonly definitions: FunctionDefinition[] = [];
  private fn: FunctionState | undefined;
  private loops = 0;
  private breakable = 0;
  private switches: { cases: CaseLabel[]; type: T.IntegerType }[] = [];

  /** Everything up to the end. Errors are in `errors`; after one, reading goes on behind it. */
  parse(): Unit {
    for (const [name, type] of Object.entries(T.BUILT_IN_TYPEDEFS)) {
      this.scope.names.set(name, { kind: 'typedef', type });
    }
    const root = this.scope;
    while (this.guard(() => this.token.kind !== 'end') ?? false) {
      const start = this.at;
      if (this.guard(() => this.external()) === undefined) {
        this.scope = root;
        this.depth = 0;
        this.functionName = '';
        this.fn = undefined;
        this.loops = this.breakable = 0;
        this.switches = [];
        this.skipDeclaration(start);
      }
    }
    const hosts = [...this.functions.values()].filter(
      (fn) => !fn.defined && fn.called !== undefined
    );
    for (const [index, host] of hosts.entries()) host.index = index;
    const structs = new Map<string, T.StructType>();
    const globals = new Map<string, Variable>();
    for (const [name, tag] of root.tags) if (tag.kind === 'struct') structs.set(name, tag);
    for (const [name, symbol] of root.names) {
      if (symbol.kind === 'variable') globals.set(name, symbol.variable);
      else if (symbol.kind === 'typedef' && symbol.type.kind === 'struct' && !structs.has(name)) {
        structs.set(name, symbol.type);
      }
    }
    return { functions: this.definitions, hosts, objects: this.unit.objects, structs, globals };
  }

  /** Reports calls of functions that have neither a body nor a name in `known`. */
  checkHosts(known: ReadonlySet<string>): void {
    for (const fn of this.functions.values()) {
      if (fn.called !== undefined && !fn.defined && !known.has(fn.name)) {
        this.report('no-host', fn.called, fn.name);
      }
    }
  }

  /** Runs a reader; undefined where it gave up after an error. */
  private guard<R>(read: () => R): R | undefined {
    try {
      return read();
    } catch (stop) {
      if (stop instanceof ParseStop) return undefined;
      if (stop instanceof RangeError) {
        const token = this.tokens[this.at];
        if (token !== undefined) this.errors.push(makeError('too-deeply-nested', token));
        return undefined;
      }
      throw stop;
    }
  }

  /** Goes on behind the declaration that begins at `start`. */
  private skipDeclaration(start: number): void {
    let open = 0;
    let at = start;
    for (; at < this.tokens.length - 1; at += 1) {
      const token = this.tokens[at];
      if (token?.kind !== 'punctuator') continue;
      if (token.text === '{') open += 1;
      else if (token.text === '}') {
        open -= 1;
        if (open <= 0 || token.column === 1) {
          if (this.tokens[at + 1]?.text === ';') at += 1;
          break;
        }
      } else if (token.text === ';' && open === 0) break;
    }
    this.at = Math.min(at + 1, this.tokens.length - 1);
  }

  private external(): true {
    if (this.accept(';')) return true;
    if (this.is('asm') || this.is('__asm__')) this.fail('unsupported-asm', this.token);
    const specifiers = this.specifiers();
    if (this.accept(';')) return true;
    for (;;) {
      const declarator = this.declarator(specifiers.type);
      const { name } = declarator;
      if (name === undefined) return this.unexpected('a name');
      if (specifiers.storage === 'typedef') this.declareTypedef(name, declarator.type);
      else if (declarator.type.kind === 'function') {
        if (this.is('{')) {
          this.definition(declarator, name);
          return true;
        }
        this.declareFunction(declarator, name);
      } else this.declareStatic(specifiers, declarator, name);
      if (!this.accept(',')) break;
    }
    this.expect(';');
    return true;
  }

  private definition(declarator: Declarator, name: SourceToken): void {
    const symbol = this.declareFunction(declarator, name);
    if (symbol.variadic) this.fail('unsupported-variadic', name);
    if (symbol.defined) this.report('redeclared', name, name.text);
    symbol.defined = true;
    symbol.index = this.definitions.length;
    const outer = this.scope;
    this.scope = new Scope(outer);
    const fn: FunctionState = {
      result: symbol.result,
      variables: [],
      labels: new Set(),
      gotos: []
    };
    this.fn = fn;
    this.functionName = name.text;
    const parameters = (declarator.parameters ?? []).map(({ name: own, type }) => {
      if (own === undefined)
        return this.fail('unexpected-token', name, 'a type', 'a parameter name');
      return this.local(own, type, true);
    });
    const body = this.block(false);
    for (const goto of fn.gotos) {
      if (!fn.labels.has(goto.text)) this.report('unknown-label', goto, goto.text);
    }
    this.definitions.push({
      symbol,
      parameters,
      variables: fn.variables,
      body,
      at: name,
      hasLabels: fn.labels.size > 0
    });
    this.scope = outer;
    this.fn = undefined;
    this.functionName = '';
  }

  private local(name: SourceToken, type: T.CType, parameter = false): Variable {
    const variable: Variable = {
      name: name.text,
      type,
      parameter,
      at: name,
      addressTaken: !T.isScalar(type),
      register: -1,
      object: undefined
    };
    if (this.scope.names.has(name.text)) this.report('redeclared', name, name.text);
    this.scope.names.set(name.text, { kind: 'variable', variable });
    this.fn?.variables.push(variable);
    return variable;
  }

  private block(ownScope = true): Statement {
    const at = this.expect('{');
    const outer = this.scope;
    if (ownScope) this.scope = new Scope(outer);
    const body: Statement[] = [];
    this.nest(() => {
      while (!this.is('}')) {
        if (this.token.kind === 'end') this.unexpected('“}”');
        body.push(...this.blockItem());
      }
    });
    const end = this.expect('}');
    this.scope = outer;
    return { kind: 'block', body, at, end };
  }

  private blockItem(): readonly Statement[] {
    const { token } = this;
    const next = this.ahead(1);
    if (token.kind === 'identifier' && next?.kind === 'identifier') {
      if (this.scope.find(token.text) === undefined) {
        this.fail('unknown-type', token, `“${token.text}”`);
      }
    }
    const isLabel = token.kind === 'identifier' && next?.text === ':';
    return this.startsType(token) && !isLabel
      ? this.localDeclaration()
      : [this.nest(() => this.oneStatement())];
  }

  private localDeclaration(): Statement[] {
    const specifiers = this.specifiers();
    const statements: Statement[] = [];
    if (this.accept(';')) return statements;
    do {
      const at = statements.length === 0 ? specifiers.at : this.token;
      const declarator = this.declarator(specifiers.type);
      const { name, type } = declarator;
      if (name === undefined) return this.unexpected('a name');
      if (specifiers.storage === 'typedef') this.declareTypedef(name, type);
      else if (type.kind === 'function') {
        if (this.is('{')) this.fail('nested-function', name);
        this.declareFunction(declarator, name);
      } else if (specifiers.storage !== undefined) this.declareStatic(specifiers, declarator, name);
      else {
        const variable = this.local(name, type);
        if (this.accept('=')) {
          const read = this.initialiser(type);
          variable.type = read.type;
          statements.push({ kind: 'declaration', variable, init: read.init, at, end: this.token });
        } else {
          if (!T.isComplete(type)) this.report('incomplete-type', name, T.typeText(type));
          statements.push({ kind: 'declaration', variable, at, end: this.token });
        }
      }
    } while (this.accept(','));
    this.expect(';');
    return statements;
  }

  /** A statement with the labels before it. */
  private statement(): Statement {
    return this.nest(() => {
      const first = this.oneStatement();
      const body = [first];
      for (let last = first; last.kind === 'label' || last.kind === 'case';) {
        last = this.oneStatement();
        body.push(last);
      }
      return body.length === 1 ? first : { kind: 'block', body, at: first.at, end: first.end };
    });
  }

  private oneStatement(): Statement {
    const at = this.token;
    if (at.kind === 'punctuator') {
      if (at.text === '{') return this.block();
      if (at.text === ';') {
        this.advance();
        return { kind: 'block', body: [], at, end: at };
      }
    }
    if (at.kind === 'identifier' && this.ahead(1)?.text === ':') return this.label(at);
    if (at.kind !== 'keyword' || at.text === 'sizeof') return this.expressionStatement(at);
    this.advance();
    switch (at.text) {
      case 'if': {
        const { condition, end } = this.header();
        const then = this.statement();
        if (!this.accept('else')) return { kind: 'if', condition, then, at, end };
        return { kind: 'if', condition, then, otherwise: this.statement(), at, end };
      }
      case 'while': {
        const { condition, end } = this.header();
        return { kind: 'while', condition, body: this.loopBody(), at, end };
      }
      case 'do': {
        const body = this.loopBody();
        const where = this.expect('while');
        const { condition } = this.header();
        return { kind: 'do', condition, body, at: where, end: this.expect(';') };
      }
      case 'for':
        return this.forStatement(at);
      case 'switch':
        return this.switchStatement(at);
      case 'case':
      case 'default':
        return this.caseLabel(at);
      case 'goto': {
        const label = this.identifier('the name of a label');
        this.fn?.gotos.push(label);
        return { kind: 'goto', label: label.text, at, end: this.expect(';') };
      }
      case 'break':
        if (this.breakable === 0) this.report('misplaced-statement', at, 'break');
        return { kind: 'break', at, end: this.expect(';') };
      case 'continue':
        if (this.loops === 0) this.report('misplaced-statement', at, 'continue');
        return { kind: 'continue', at, end: this.expect(';') };
      case 'return':
        return this.returnStatement(at);
      case 'asm':
      case '__asm__':
        return this.fail('unsupported-asm', at);
      default:
        return this.fail('unexpected-token', at, `“${at.text}”`, 'a statement');
    }
  }

  private expressionStatement(at: SourceToken): Statement {
    const expression = this.expression();
    return { kind: 'expression', expression, at, end: this.expect(';') };
  }

  private label(at: SourceToken): Statement {
    this.advance();
    this.expect(':');
    if (this.fn?.labels.has(at.text) === true) this.report('redeclared', at, at.text);
    this.fn?.labels.add(at.text);
    return { kind: 'label', name: at.text, at, end: at };
  }

  private header(): { condition: ReturnType<Parser['expression']>; end: SourceToken } {
    this.expect('(');
    const { token } = this;
    const condition = this.condition(this.expression(), token);
    return { condition, end: this.expect(')') };
  }

  private loopBody(): Statement {
    this.loops += 1;
    this.breakable += 1;
    const body = this.statement();
    this.loops -= 1;
    this.breakable -= 1;
    return body;
  }

  private forStatement(at: SourceToken): Statement {
    this.expect('(');
    const outer = this.scope;
    this.scope = new Scope(outer);
    let init: Statement[] = [];
    if (this.startsType(this.token)) init = this.localDeclaration();
    else if (!this.accept(';')) init = [this.expressionStatement(this.token)];
    const { token } = this;
    const condition = this.is(';') ? undefined : this.condition(this.expression(), token);
    this.expect(';');
    const next = this.is(')') ? undefined : this.expression();
    const end = this.expect(')');
    const body = this.loopBody();
    this.scope = outer;
    return {
      kind: 'for',
      init,
      ...(condition === undefined ? {} : { condition }),
      ...(next === undefined ? {} : { next }),
      body,
      at,
      end
    };
  }

  private switchStatement(at: SourceToken): Statement {
    this.expect('(');
    const { token } = this;
    const raw = this.value(this.expression());
    if (!T.isInteger(raw.type)) this.report('wrong-operand', token, 'switch', T.typeText(raw.type));
    const type = T.isInteger(raw.type) ? T.promote(raw.type) : T.INT;
    const value = this.convertTo(raw, type);
    const end = this.expect(')');
    const cases: CaseLabel[] = [];
    this.switches.push({ cases, type });
    this.breakable += 1;
    const body = this.statement();
    this.breakable -= 1;
    this.switches.pop();
    return { kind: 'switch', value, body, cases, at, end };
  }

  private caseLabel(at: SourceToken): Statement {
    const inner = this.switches[this.switches.length - 1];
    let value: CaseLabel['value'];
    if (at.text === 'case') {
      const constant = this.constantInteger();
      value = convert(constant.value, inner?.type ?? T.INT);
      if (this.is('...')) this.fail('unsupported-case-range', this.token);
    }
    const end = this.expect(':');
    if (inner === undefined) this.report('misplaced-statement', at, at.text);
    else if (inner.cases.some((other) => other.value === value)) {
      this.report('duplicate-case', at, value === undefined ? 'default' : String(value));
    }
    const label: CaseLabel = { value, target: -1 };
    inner?.cases.push(label);
    return { kind: 'case', label, at, end };
  }

  private returnStatement(at: SourceToken): Statement {
    const result = this.fn?.result ?? T.VOID;
    if (this.is(';')) {
      if (result.kind !== 'void') {
        this.report(
          'bad-return',
          at,
          'This return gives nothing back, but the function promises a value.'
        );
      }
      return { kind: 'return', at, end: this.advance() };
    }
    const { token } = this;
    const expr = this.expression();
    const end = this.expect(';');
    if (result.kind === 'void') {
      this.report('bad-return', token, 'A void function gives nothing back.');
      return { kind: 'return', at, end };
    }
    return { kind: 'return', value: this.assignable(expr, result, token), at, end };
  }
}
