import type { ErrorCode } from './catalogue.ts';

/**
 * An error in the C text. Lines and columns count from 1. `explain` of catalogue.ts has the sentences
 * for it.
 */
export interface CError {
  readonly code: ErrorCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  /** Names from the text that belong into the sentences. */
  readonly names: readonly string[];
}

/** Where an error stands. */
export interface ErrorPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text?: string;
}

/** The error of that code at a place. */
export function makeError(
  code: ErrorCode,
  { file, line, column, text }: ErrorPlace,
  names: readonly string[] = []
): CError {
  const width = text?.split('\n')[0]?.length ?? 0;
  return { code, file, line, column, ...(width > 0 ? { endColumn: column + width } : {}), names };
}

/** One line for logs and tests: `file:line:column: code name, name`. */
export const errorText = ({ file, line, column, code, names }: CError): string =>
  `${file}:${String(line)}:${String(column)}: ${code} ${names.join(', ')}`.trimEnd();
