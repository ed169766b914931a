import type { ConstantSite, Expr, FunctionSymbol, StaticObject, Variable } from './ast.ts';
import { sizeOf, typeText, type CType, type StructType } from './types.ts';
import type { Value } from './value.ts';

/** What a step is. */
export type StatementKind =
  | 'expression'
  | 'declaration'
  | 'if'
  | 'while'
  | 'do'
  | 'for'
  | 'next'
  | 'switch'
  | 'goto'
  | 'break'
  | 'continue'
  | 'return'
  /** Not in the text: the two ways of an `if`, where a program was compiled to tell them apart. */
  | 'taken'
  | 'not-taken';

/** One statement that is a step. Lines and columns from 1, physical lines of the named file. */
export interface StatementInfo {
  readonly index: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly function: string;
  readonly kind: StatementKind;
}

/** A parameter or local variable. */
export interface LocalInfo {
  readonly name: string;
  /** The C type as written. */
  readonly type: string;
  readonly ctype: CType;
  readonly parameter: boolean;
  readonly line: number;
  /** `slot`: a register; `memory`: an object whose address is in the register. */
  readonly storage: 'slot' | 'memory';
  readonly register: number;
}

export interface FunctionInfo {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly result: string;
  readonly resultType: CType;
  readonly parameters: readonly LocalInfo[];
  /** Parameters first, then the others in the order of their declaration. */
  readonly locals: readonly LocalInfo[];
}

/** A function as the machine runs it. */
export interface CompiledFunction extends FunctionInfo {
  readonly entry: number;
  /** Registers that parameters and locals take; they are undefined at entry. */
  readonly slots: number;
  /** All registers, those of intermediate results included. */
  readonly registers: number;
  /** Locals in memory: register of the address, size, place in the frame's block. */
  readonly objects: readonly {
    readonly register: number;
    readonly size: number;
    readonly offset: number;
    readonly label: string;
  }[];
  readonly frameBytes: number;
}

/** The layout of a struct, LP64, in bytes. */
export interface StructLayout {
  readonly size: number;
  readonly align: number;
  readonly fields: readonly {
    readonly name: string;
    readonly offset: number;
    readonly size: number;
    readonly type: string;
    readonly ctype: CType;
  }[];
}

/** Everything that lowering makes. */
export interface Code {
  readonly code: Int32Array;
  /** Per instruction: what it computes, for the sentences of faults. */
  readonly subjects: readonly (Expr | Variable | undefined)[];
  /** Per instruction: the statement it belongs to, or −1. */
  readonly statementOf: Int32Array;
  /** Constants by number; 0 is not used. */
  readonly pool: readonly Value[];
  readonly tables: readonly {
    readonly cases: ReadonlyMap<Value, number>;
    readonly other: number;
  }[];
  readonly blobs: readonly Uint8Array[];
  readonly calls: readonly HostSite[];
  readonly functions: readonly CompiledFunction[];
  readonly statements: readonly StatementInfo[];
  readonly constants: readonly ConstantSite[];
}

/** One call of a host function in the text. */
export interface HostSite {
  readonly host: FunctionSymbol;
  readonly site: CallSite;
  readonly parameters: readonly CType[];
}

/** Where a host function is called. `printedLine` obeys `#line`. */
export interface CallSite {
  readonly file: string;
  readonly line: number;
  readonly printedLine: number;
  readonly function: string;
}

/**
 * A compiled translation unit; immutable, shared by all machines that run it. Data alone: it can be sent
 * to another thread.
 */
export class Program {
  readonly functions: ReadonlyMap<string, CompiledFunction>;
  /** By name the place of a function in `code.functions`. */
  readonly places: ReadonlyMap<string, number>;
  readonly statements: readonly StatementInfo[];
  readonly constants: readonly ConstantSite[];
  /** Names of the host functions that the text calls. */
  readonly hosts: readonly string[];

  constructor(
    readonly code: Code,
    readonly hostSymbols: readonly FunctionSymbol[],
    readonly objects: readonly StaticObject[],
    readonly structs: ReadonlyMap<string, StructType>,
    /** Address and type of every global by name. */
    readonly globals: ReadonlyMap<string, { readonly address: number; readonly type: CType }>
  ) {
    this.functions = new Map(code.functions.map((fn) => [fn.name, fn]));
    this.places = new Map(code.functions.map(({ name }, index) => [name, index]));
    this.statements = code.statements;
    this.constants = code.constants;
    this.hosts = hostSymbols.map((host) => host.name);
  }
}

/** The layout of a struct by its tag (or its typedef), or undefined. */
export function layoutOf({ structs }: Program, structName: string): StructLayout | undefined {
  const body = structs.get(structName)?.body;
  if (body?.fields === undefined) return undefined;
  return {
    size: body.size,
    align: body.align,
    fields: body.fields.map(({ name, offset, type }) => ({
      name,
      offset,
      size: sizeOf(type),
      type: typeText(type),
      ctype: type
    }))
  };
}
