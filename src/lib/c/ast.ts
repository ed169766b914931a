import type { SourceToken } from './preprocess.ts';
import type { CType, Field, PointerType, ScalarType, StructType } from './types.ts';
import type { ArithmeticOperator, Value } from './value.ts';

/** A use of a `#define`d constant in running code. */
export interface ConstantSite {
  readonly name: string;
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly value: Value;
  readonly type: ScalarType;
  /** Where its value lies in the program's pool of constants. */
  index: number;
}

/** An object that lives as long as the program: a global, a static local or a string. */
export interface StaticObject {
  readonly name: string;
  type: CType;
  readonly address: number;
  bytes: Uint8Array;
  readonly readOnly: boolean;
}

/** A variable. `slot`: held in a register, its address is never taken. */
export interface Variable {
  readonly name: string;
  type: CType;
  readonly parameter: boolean;
  readonly at: SourceToken;
  addressTaken: boolean;
  /** Register of the value (slot) or of the address (memory); set by lowering. */
  register: number;
  object: StaticObject | undefined;
}

export interface FunctionSymbol {
  readonly name: string;
  readonly result: CType;
  readonly parameters: readonly CType[];
  readonly variadic: boolean;
  /** Declared static at first. */
  readonly internal: boolean;
  readonly at: SourceToken;
  /** Index among the functions with a body, or among the host functions. */
  index: number;
  defined: boolean;
  /** The first call. */
  called: SourceToken | undefined;
}

interface Base<T extends CType = CType> {
  readonly type: T;
  readonly at: SourceToken;
}
export interface Constant extends Base<ScalarType> {
  readonly kind: 'constant';
  readonly value: Value;
  readonly site?: ConstantSite;
}
export interface VariableRef extends Base {
  readonly kind: 'variable';
  readonly variable: Variable;
}
export interface StringRef extends Base {
  readonly kind: 'string';
  readonly object: StaticObject;
}
export interface Dereference extends Base {
  readonly kind: 'dereference';
  readonly pointer: Expr;
}
export interface Member extends Base {
  readonly kind: 'member';
  readonly object: Expr;
  readonly field: Field;
}
export interface AddressOf extends Base<PointerType> {
  readonly kind: 'address';
  readonly operand: Expr;
}
export interface Unary extends Base {
  readonly kind: 'unary';
  readonly operator: '-' | '~' | '!';
  readonly operand: Expr;
}
export interface Binary extends Base<ScalarType> {
  readonly kind: 'binary';
  readonly operator: ArithmeticOperator;
  readonly left: Expr;
  readonly right: Expr;
}
/** Operators that give 0 or 1. */
export type CompareOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';
export interface Compare extends Base {
  readonly kind: 'compare';
  readonly operator: CompareOperator;
  readonly left: Expr;
  readonly right: Expr;
}
export interface Logical extends Base {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly left: Expr;
  readonly right: Expr;
}
export interface PointerAdd extends Base<PointerType> {
  readonly kind: 'pointer-add';
  readonly pointer: Expr;
  readonly index: Expr;
  /** Bytes per index; negative for a subtraction. */
  readonly scale: number;
}
export interface PointerDifference extends Base {
  readonly kind: 'pointer-difference';
  readonly left: Expr;
  readonly right: Expr;
  readonly scale: number;
}
export interface Conditional extends Base {
  readonly kind: 'conditional';
  readonly condition: Expr;
  readonly then: Expr;
  readonly otherwise: Expr;
}
export interface Assign extends Base {
  readonly kind: 'assign';
  readonly target: Expr;
  readonly value: Expr;
}
/** `target op= value`, and `++`/`--` (`postfix`: gives the old value). */
export interface Update extends Base {
  readonly kind: 'update';
  readonly operator: ArithmeticOperator;
  readonly target: Expr;
  readonly value: Expr;
  /** What is computed in; a pointer type means `value` is scaled by `scale`. */
  readonly compute: ScalarType;
  readonly scale: number;
  readonly postfix: boolean;
}
export interface Call extends Base {
  readonly kind: 'call';
  readonly callee: FunctionSymbol;
  readonly args: readonly Expr[];
}
export interface Cast extends Base {
  readonly kind: 'cast';
  readonly operand: Expr;
}
export type Expr =
  | Constant
  | VariableRef
  | StringRef
  | Dereference
  | Member
  | AddressOf
  | Unary
  | Binary
  | Compare
  | Logical
  | PointerAdd
  | PointerDifference
  | Conditional
  | Assign
  | Update
  | Call
  | Cast;

/** One scalar, struct or run of bytes that an initialiser writes at a byte offset. */
export interface InitialiserItem {
  readonly offset: number;
  readonly type: CType;
  readonly value: Expr | Uint8Array;
}
/** `whole`: the rest of the object becomes zero. */
export interface Initialiser {
  readonly whole: boolean;
  readonly items: readonly InitialiserItem[];
}

interface StatementBase {
  readonly at: SourceToken;
  /** The token after which the statement's first line or header ends. */
  readonly end: SourceToken;
}
export type Statement = StatementBase &
  (
    | { readonly kind: 'expression'; readonly expression: Expr }
    | { readonly kind: 'declaration'; readonly variable: Variable; readonly init?: Initialiser }
    | {
        readonly kind: 'if';
        readonly condition: Expr;
        readonly then: Statement;
        readonly otherwise?: Statement;
      }
    | { readonly kind: 'while'; readonly condition: Expr; readonly body: Statement }
    | { readonly kind: 'do'; readonly condition: Expr; readonly body: Statement }
    | {
        readonly kind: 'for';
        readonly init: readonly Statement[];
        readonly condition?: Expr;
        readonly next?: Expr;
        readonly body: Statement;
      }
    | {
        readonly kind: 'switch';
        readonly value: Expr;
        readonly body: Statement;
        readonly cases: readonly CaseLabel[];
      }
    | { readonly kind: 'case'; readonly label: CaseLabel }
    | { readonly kind: 'label'; readonly name: string }
    | { readonly kind: 'goto'; readonly label: string }
    | { readonly kind: 'break' }
    | { readonly kind: 'continue' }
    | { readonly kind: 'return'; readonly value?: Expr }
    | { readonly kind: 'block'; readonly body: readonly Statement[] }
  );

/** A `case` (or `default`, without a value) inside a switch. */
export interface CaseLabel {
  readonly value: Value | undefined;
  /** Where the code goes on; set by lowering. */
  target: number;
}

export interface FunctionDefinition {
  readonly symbol: FunctionSymbol;
  readonly parameters: readonly Variable[];
  /** All variables of the body in the order of declaration, parameters first. */
  readonly variables: readonly Variable[];
  readonly body: Statement;
  readonly at: SourceToken;
  readonly hasLabels: boolean;
}

/** A whole translation unit, checked. */
export interface Unit {
  readonly functions: readonly FunctionDefinition[];
  readonly hosts: readonly FunctionSymbol[];
  readonly objects: readonly StaticObject[];
  readonly structs: ReadonlyMap<string, StructType>;
  readonly globals: ReadonlyMap<string, Variable>;
}
