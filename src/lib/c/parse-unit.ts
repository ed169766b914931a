import type { FunctionDefinition, Unit, Variable } from './ast.ts';
import { ParseStop } from './cursor.ts';
import { makeError } from './errors.ts';
import { newFunctionState, StatementParser } from './parse-statement.ts';
import type { Declarator } from './parse-declarator.ts';
import type { SourceToken } from './preprocess.ts';
import { Scope } from './scope.ts';
import * as T from './types.ts';

/** Reads a whole translation unit. */
export class Parser extends StatementParser {
  readonly #definitions: FunctionDefinition[] = [];

  /**
   * Everything up to the end, with a rest after each declaration. Errors are in `errors`; after one,
   * reading goes on behind it.
   */
  *parse(): Generator<undefined, Unit> {
    for (const [name, type] of Object.entries(T.BUILT_IN_TYPEDEFS)) {
      this.scope.names.set(name, { kind: 'typedef', type });
    }
    const root = this.scope;
    while (this.#guard(() => this.token.kind !== 'end') ?? false) {
      const start = this.at;
      if (this.#guard(() => this.#external()) === undefined) {
        this.scope = root;
        this.depth = 0;
        this.functionName = '';
        this.fn = undefined;
        this.#skipDeclaration(start);
      }
      yield;
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
    return { functions: this.#definitions, hosts, objects: this.unit.objects, structs, globals };
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
  #guard<R>(read: () => R): R | undefined {
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
  #skipDeclaration(start: number): void {
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

  #external(): true {
    if (this.accept(';')) return true;
    if (this.is('asm') || this.is('__asm__')) this.fail('unsupported-asm', this.token);
    const specifiers = this.specifiers();
    if (this.accept(';')) return true;
    const internal = specifiers.storage === 'static';
    for (let first = true; ; first = false) {
      const declarator = this.declarator(specifiers.type);
      const { name } = declarator;
      if (name === undefined) return this.unexpected('a name');
      if (specifiers.storage === 'typedef') this.declareTypedef(name, declarator.type);
      else if (declarator.type.kind === 'function') {
        if (first && this.is('{')) {
          this.#definition(declarator, name, internal);
          return true;
        }
        this.declareFunction(declarator, name, internal);
      } else this.declareStatic(specifiers, declarator, name);
      if (!this.accept(',')) break;
    }
    this.expect(';');
    return true;
  }

  #definition(declarator: Declarator, name: SourceToken, internal: boolean): void {
    const symbol = this.declareFunction(declarator, name, internal);
    if (symbol.variadic) this.fail('unsupported-variadic', name);
    if (symbol.defined) this.report('redeclared', name, name.text);
    symbol.defined = true;
    symbol.index = this.#definitions.length;
    const outer = this.scope;
    this.scope = new Scope(outer);
    const fn = newFunctionState(symbol.result);
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
    this.#definitions.push({
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
}
