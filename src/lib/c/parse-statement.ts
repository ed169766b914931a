import type { CaseLabel, Expr, Statement, Variable } from './ast.ts';
import { DeclarationParser } from './parse-declaration.ts';
import type { SourceToken } from './preprocess.ts';
import { Scope } from './scope.ts';
import * as T from './types.ts';
import { convert } from './value.ts';

/** What is known of the function that is being read. */
interface FunctionState {
  readonly result: T.CType;
  readonly variables: Variable[];
  readonly labels: Set<string>;
  readonly gotos: SourceToken[];
  loops: number;
  breakable: number;
  readonly switches: { readonly cases: CaseLabel[]; readonly type: T.IntegerType }[];
}

/** The state at the start of a function's body. */
export const newFunctionState = (result: T.CType): FunctionState => ({
  result,
  variables: [],
  labels: new Set(),
  gotos: [],
  loops: 0,
  breakable: 0,
  switches: []
});

/** Reads statements and blocks. */
export abstract class StatementParser extends DeclarationParser {
  protected fn: FunctionState | undefined;

  get #inFunction(): FunctionState {
    return (this.fn ??= newFunctionState(T.VOID));
  }

  protected local(name: SourceToken, type: T.CType, parameter = false): Variable {
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
    this.#inFunction.variables.push(variable);
    return variable;
  }

  protected block(ownScope = true): Statement {
    const at = this.expect('{');
    const outer = this.scope;
    if (ownScope) this.scope = new Scope(outer);
    const body: Statement[] = [];
    this.nest(() => {
      while (!this.is('}')) {
        if (this.token.kind === 'end') this.unexpected('“}”');
        body.push(...this.#blockItem());
      }
    });
    const end = this.expect('}');
    this.scope = outer;
    return { kind: 'block', body, at, end };
  }

  #blockItem(): readonly Statement[] {
    const { token } = this;
    const next = this.ahead(1);
    if (token.kind === 'identifier' && next?.kind === 'identifier') {
      if (this.scope.find(token.text) === undefined) {
        this.fail('unknown-type', token, `“${token.text}”`);
      }
    }
    const isLabel = token.kind === 'identifier' && next?.text === ':';
    return this.startsType(token) && !isLabel
      ? this.#localDeclaration()
      : [this.nest(() => this.#oneStatement())];
  }

  #localDeclaration(): Statement[] {
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
        this.declareFunction(declarator, name, false);
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
  #statement(): Statement {
    return this.nest(() => {
      const first = this.#oneStatement();
      const body = [first];
      for (let last = first; last.kind === 'label' || last.kind === 'case';) {
        last = this.#oneStatement();
        body.push(last);
      }
      return body.length === 1 ? first : { kind: 'block', body, at: first.at, end: first.end };
    });
  }

  #oneStatement(): Statement {
    const at = this.token;
    if (at.kind === 'punctuator') {
      if (at.text === '{') return this.block();
      if (at.text === ';') {
        this.advance();
        return { kind: 'block', body: [], at, end: at };
      }
    }
    if (at.kind === 'identifier' && this.ahead(1)?.text === ':') return this.#label(at);
    if (at.kind !== 'keyword' || at.text === 'sizeof') return this.#expressionStatement(at);
    this.advance();
    switch (at.text) {
      case 'if': {
        const { condition, end } = this.#header();
        const then = this.#statement();
        if (!this.accept('else')) return { kind: 'if', condition, then, at, end };
        return { kind: 'if', condition, then, otherwise: this.#statement(), at, end };
      }
      case 'while': {
        const { condition, end } = this.#header();
        return { kind: 'while', condition, body: this.#loopBody(), at, end };
      }
      case 'do': {
        const body = this.#loopBody();
        const where = this.expect('while');
        const { condition } = this.#header();
        return { kind: 'do', condition, body, at: where, end: this.expect(';') };
      }
      case 'for':
        return this.#forStatement(at);
      case 'switch':
        return this.#switchStatement(at);
      case 'case':
      case 'default':
        return this.#caseLabel(at);
      case 'goto': {
        const label = this.identifier('the name of a label');
        this.#inFunction.gotos.push(label);
        return { kind: 'goto', label: label.text, at, end: this.expect(';') };
      }
      case 'break':
        if (this.#inFunction.breakable === 0) this.report('misplaced-statement', at, 'break');
        return { kind: 'break', at, end: this.expect(';') };
      case 'continue':
        if (this.#inFunction.loops === 0) this.report('misplaced-statement', at, 'continue');
        return { kind: 'continue', at, end: this.expect(';') };
      case 'return':
        return this.#returnStatement(at);
      case 'asm':
      case '__asm__':
        return this.fail('unsupported-asm', at);
      default:
        return this.fail('unexpected-token', at, `“${at.text}”`, 'a statement');
    }
  }

  #expressionStatement(at: SourceToken): Statement {
    const expression = this.expression();
    return { kind: 'expression', expression, at, end: this.expect(';') };
  }

  #label(at: SourceToken): Statement {
    this.advance();
    this.expect(':');
    if (this.#inFunction.labels.has(at.text)) this.report('redeclared', at, at.text);
    this.#inFunction.labels.add(at.text);
    return { kind: 'label', name: at.text, at, end: at };
  }

  #header(): { condition: Expr; end: SourceToken } {
    this.expect('(');
    const { token } = this;
    const condition = this.condition(this.expression(), token);
    return { condition, end: this.expect(')') };
  }

  #loopBody(): Statement {
    this.#inFunction.loops += 1;
    this.#inFunction.breakable += 1;
    const body = this.#statement();
    this.#inFunction.loops -= 1;
    this.#inFunction.breakable -= 1;
    return body;
  }

  #forStatement(at: SourceToken): Statement {
    this.expect('(');
    const outer = this.scope;
    this.scope = new Scope(outer);
    let init: Statement[] = [];
    if (this.startsType(this.token)) init = this.#localDeclaration();
    else if (!this.accept(';')) init = [this.#expressionStatement(this.token)];
    const { token } = this;
    const condition = this.is(';') ? undefined : this.condition(this.expression(), token);
    this.expect(';');
    const next = this.is(')') ? undefined : this.expression();
    const end = this.expect(')');
    const body = this.#loopBody();
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

  #switchStatement(at: SourceToken): Statement {
    this.expect('(');
    const { token } = this;
    const raw = this.value(this.expression());
    if (!T.isInteger(raw.type)) this.report('wrong-operand', token, 'switch', T.typeText(raw.type));
    const type = T.isInteger(raw.type) ? T.promote(raw.type) : T.INT;
    const value = this.convertTo(raw, type);
    const end = this.expect(')');
    const cases: CaseLabel[] = [];
    this.#inFunction.switches.push({ cases, type });
    this.#inFunction.breakable += 1;
    const body = this.#statement();
    this.#inFunction.breakable -= 1;
    this.#inFunction.switches.pop();
    return { kind: 'switch', value, body, cases, at, end };
  }

  #caseLabel(at: SourceToken): Statement {
    const inner = this.#inFunction.switches[this.#inFunction.switches.length - 1];
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

  #returnStatement(at: SourceToken): Statement {
    const result = this.#inFunction.result;
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
