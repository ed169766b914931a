export { compile, compiling, type Compiled, type CompileOptions } from './compile.ts';
export type { ErrorCode } from './catalogue.ts';
export { errorText, type CError } from './errors.ts';
export { HostFault, type Fault, type FaultCode } from './faults.ts';
export { Follower, type Guard, type HostLooks } from './follow.ts';
export { valueText, type Frame, type LocalView } from './frames.ts';
export { PAUSE, type HostCall, type HostFunction } from './host.ts';
export { library } from './library.ts';
export { Machine, type MachineOptions, type Stop } from './machine.ts';
export { Memory, type PointerInfo } from './memory.ts';
export type { ComparisonEvent, Observer } from './observer.ts';
export type { SourceFile } from './preprocess.ts';
export { layoutOf } from './program.ts';
export type {
  CallSite,
  FunctionInfo,
  LocalInfo,
  Program,
  StatementInfo,
  StatementKind,
  StructLayout
} from './program.ts';
export type { CompareOperator, ConstantSite } from './ast.ts';
export { formatPrintf } from './printf.ts';
export { scan, type Token, type TokenKind } from './scan.ts';
export { through } from './through.ts';
export { isScalar, shapeOf, sizeOf, typeText, type CType } from './types.ts';
export { convert, type Value } from './value.ts';
