// Longer than most: one case for each kind of statement.
import type {
  CaseLabel,
  FunctionDefinition,
  Initialiser,
  Statement,
  Unit,
  Variable
} from './ast.ts';
import { ExpressionLowering, isSlot } from './lower-expression.ts';
import * as OP from './opcodes.ts';
import {
  Program,
  type CompiledFunction,
  type LocalInfo,
  type StatementInfo,
  type StatementKind
} from './program.ts';
import type { SourceToken } from './preprocess.ts';
import * as T from './types.ts';

/** The program of a checked translation unit, with a rest after each function; `arms` as `compile` says. */
export function* lower(unit: Unit, arms = false): Generator<undefined, Program> {
  const lowering = new Lowering(arms);
  const functions: CompiledFunction[] = [];
  for (const fn of unit.functions) {
    functions.push(lowering.function(fn));
    yield;
  }
  const { out, statements } = lowering;
  const globals = new Map<string, { address: number; type: T.CType }>();
  for (const [name, { object, type }] of unit.globals) {
    if (object !== undefined) globals.set(name, { address: object.address, type });
  }
  return new Program(
    {
      code: Int32Array.from(out.code),
      subjects: out.subjects,
      statementOf: Int32Array.from(out.statementOf),
      pool: out.pool,
      tables: out.tables,
      blobs: out.blobs,
      calls: out.calls,
      functions,
      statements,
      constants: out.sites
    },
    unit.hosts,
    unit.objects,
    unit.structs,
    globals
  );
}

class Lowering extends ExpressionLowering {
  readonly statements: StatementInfo[] = [];
  #labels = new Map<string, number>();
  #gotos: { at: number; label: string }[] = [];
  #breaks: number[] = [];
  #continues: number[] = [];
  /** True where a declaration may run twice, or be jumped over. */
  #again = false;
  #jumpedOver = false;
  readonly #arms: boolean;

  constructor(arms: boolean) {
    super();
    this.#arms = arms;
  }

  function(fn: FunctionDefinition): CompiledFunction {
    const { out } = this;
    this.functionName = fn.symbol.name;
    this.#labels = new Map();
    this.#gotos = [];
    this.safe.clear();
    this.#again = this.#jumpedOver = fn.hasLabels;
    let frameBytes = 0;
    const objects: CompiledFunction['objects'][number][] = [];
    const parameters = fn.parameters.length;
    let slots = parameters;
    for (const [index, variable] of fn.variables.entries()) {
      variable.register = variable.parameter && isSlot(variable) ? index : slots++;
      if (isSlot(variable)) {
        if (variable.parameter) this.safe.add(variable);
        continue;
      }
      this.safe.add(variable);
      const size = T.sizeOf(variable.type);
      frameBytes = T.roundUp(frameBytes, 16);
      objects.push({
        register: variable.register,
        size,
        offset: frameBytes,
        label: `${variable.name} of ${fn.symbol.name}()`
      });
      frameBytes += size;
    }
    this.startFrame(slots);
    out.statement = -1;
    const entry = out.here;
    for (const [index, variable] of fn.parameters.entries()) {
      if (!isSlot(variable) && T.isScalar(variable.type)) {
        this.storeTo(
          { base: variable.register, offset: 0 },
          variable.type,
          index,
          reference(variable)
        );
      }
    }
    this.#statement(fn.body);
    if (fn.symbol.result.kind === 'void') out.emit(OP.returnVoid);
    else if (fn.symbol.name === 'main') out.emit(OP.returnValue, out.constant(0));
    else out.emit(OP.missingReturn);
    for (const { at, label } of this.#gotos) out.patch(at, this.#labels.get(label) ?? 0);
    const locals = fn.variables.map(localInfo);
    return {
      name: fn.symbol.name,
      file: fn.at.file,
      line: fn.at.line,
      endLine: fn.body.end.line,
      result: T.typeText(fn.symbol.result),
      resultType: fn.symbol.result,
      parameters: locals.slice(0, parameters),
      locals,
      entry,
      slots,
      registers: this.most,
      objects,
      frameBytes
    };
  }

  /** Begins a step. */
  #step(kind: StatementKind, at: SourceToken, end: SourceToken): void {
    const index = this.statements.length;
    this.statements.push({
      index,
      file: at.file,
      line: at.line,
      column: at.column,
      endLine: Math.max(at.line, end.file === at.file ? end.line : at.line),
      function: this.functionName,
      kind
    });
    this.out.statement = index;
    this.out.emit(OP.step, index);
  }

  #statement(node: Statement): void {
    const { out } = this;
    switch (node.kind) {
      case 'block':
        for (const inner of node.body) this.#statement(inner);
        break;
      case 'expression':
        this.#step('expression', node.at, node.end);
        this.scratch(() => this.value(node.expression));
        break;
      case 'declaration':
        this.#declaration(node);
        break;
      case 'if': {
        this.#step('if', node.at, node.end);
        const fails = this.branch(node.condition);
        if (this.#arms) this.#step('taken', node.at, node.end);
        this.#statement(node.then);
        if (node.otherwise === undefined && !this.#arms) {
          for (const jump of fails) out.patch(jump);
          break;
        }
        const done = out.emit(OP.jump);
        for (const jump of fails) out.patch(jump);
        if (this.#arms) this.#step('not-taken', node.at, node.end);
        if (node.otherwise !== undefined) this.#statement(node.otherwise);
        out.patch(done);
        break;
      }
      case 'while':
      case 'do':
      case 'for':
        this.#loop(node);
        break;
      case 'switch':
        this.#switchOver(node);
        break;
      case 'case':
        node.label.target = out.here;
        break;
      case 'label':
        this.#labels.set(node.name, out.here);
        break;
      case 'goto':
        this.#step('goto', node.at, node.end);
        this.#gotos.push({ at: out.emit(OP.jump), label: node.label });
        break;
      case 'break':
        this.#step('break', node.at, node.end);
        this.#breaks.push(out.emit(OP.jump));
        break;
      case 'continue':
        this.#step('continue', node.at, node.end);
        this.#continues.push(out.emit(OP.jump));
        break;
      case 'return':
        this.#step('return', node.at, node.end);
        if (node.value === undefined) out.emit(OP.returnVoid);
        else {
          const { value } = node;
          this.scratch(() => out.emit(OP.returnValue, this.value(value), 0, 0, 0, value));
        }
    }
  }

  #declaration(node: Extract<Statement, { kind: 'declaration' }>): void {
    const { out } = this;
    const { variable, init } = node;
    const slot = isSlot(variable);
    if (init === undefined) {
      if (slot && !this.#again) return;
      if (slot) out.emit(OP.begin, variable.register, this.#patternOf(variable));
      else if (this.#again) {
        out.emit(OP.beginMemory, variable.register, 0, T.sizeOf(variable.type));
      }
      return;
    }
    this.#step('declaration', node.at, node.end);
    this.scratch(() => this.#initialise(variable, init));
    if (slot && !this.#jumpedOver) this.safe.add(variable);
  }

  #patternOf(variable: Variable): number {
    return T.isScalar(variable.type) ? this.pattern(variable.type) : this.out.constant(0);
  }

  #initialise(variable: Variable, init: Initialiser): void {
    const { out } = this;
    const target = reference(variable);
    const base = variable.register;
    if (init.whole) out.emit(OP.zero, base, 0, T.sizeOf(variable.type), 0, target);
    for (const { offset, type, value } of init.items) {
      if (value instanceof Uint8Array) {
        out.blobs.push(value);
        out.emit(OP.bytes, base, offset, out.blobs.length - 1, 0, target);
      } else if (isSlot(variable)) {
        out.emit(OP.store, base, this.value(value), 0, 0, target);
      } else if (T.isScalar(type)) {
        this.scratch(() => {
          this.storeTo({ base, offset }, type, this.value(value), target);
        });
      } else {
        this.scratch(() => {
          const from = this.value(value);
          const to = this.value({
            kind: 'pointer-add',
            pointer: { kind: 'address', operand: target, type: T.pointerTo(T.CHAR), at: target.at },
            index: { kind: 'constant', value: offset, type: T.LONG, at: target.at },
            scale: 1,
            type: T.pointerTo(T.CHAR),
            at: target.at
          });
          out.emit(OP.copy, to, from, T.sizeOf(type), 0, target);
        });
      }
    }
  }

  #loop(node: Extract<Statement, { kind: 'while' | 'do' | 'for' }>): void {
    const { out } = this;
    const [breaks, continues, again] = [this.#breaks, this.#continues, this.#again];
    this.#breaks = [];
    this.#continues = [];
    if (node.kind === 'for') for (const inner of node.init) this.#statement(inner);
    this.#again = true;
    const start = out.here;
    let fails: number[] = [];
    if (node.kind === 'while' || node.kind === 'for') {
      this.#step(node.kind, node.at, node.end);
      if (node.condition !== undefined) fails = this.branch(node.condition);
    }
    this.#statement(node.body);
    for (const jump of this.#continues) out.patch(jump);
    if (node.kind === 'do') {
      this.#step('do', node.at, node.end);
      fails = this.branch(node.condition);
    } else if (node.kind === 'for' && node.next !== undefined) {
      const { next } = node;
      this.#step('next', node.at, node.end);
      this.scratch(() => this.value(next));
    }
    out.emit(OP.jump, start);
    for (const jump of [...fails, ...this.#breaks]) out.patch(jump);
    this.#breaks = breaks;
    this.#continues = continues;
    this.#again = again;
  }

  #switchOver(node: Extract<Statement, { kind: 'switch' }>): void {
    const { out } = this;
    const [breaks, jumpedOver] = [this.#breaks, this.#jumpedOver];
    this.#breaks = [];
    this.#jumpedOver = true;
    this.#step('switch', node.at, node.end);
    const table = { cases: new Map<CaseLabel['value'] & {}, number>(), other: -1 };
    out.tables.push(table);
    const row = out.tables.length - 1;
    this.scratch(() => out.emit(OP.jumpTable, this.value(node.value), row));
    this.#statement(node.body);
    for (const jump of this.#breaks) out.patch(jump);
    table.other = out.here;
    for (const { value, target } of node.cases) {
      if (value === undefined) table.other = target;
      else table.cases.set(value, target);
    }
    this.#breaks = breaks;
    this.#jumpedOver = jumpedOver;
  }
}

const reference = (variable: Variable) =>
  ({ kind: 'variable', variable, type: variable.type, at: variable.at }) as const;

const localInfo = (variable: Variable): LocalInfo => ({
  name: variable.name,
  type: T.typeText(variable.type),
  ctype: variable.type,
  parameter: variable.parameter,
  line: variable.at.line,
  storage: isSlot(variable) ? 'slot' : 'memory',
  register: variable.register
});
