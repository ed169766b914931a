import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A mark in a case's comments: what must happen at this line of the file. */
export interface Mark {
  readonly line: number;
  readonly code: string;
}

/** One file of tests/programs. Its name is the sentence that it shows. */
export interface Case {
  readonly topic: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The lines that out() prints, in order: `// expect: LINE`. */
  readonly expected: readonly string[];
  /** What main returns: `// returns N`, else 0. */
  readonly returns: number;
  /** The line that must fault, and the fault's name: `// fault: CODE`. */
  readonly fault: Mark | undefined;
  /** The errors that compiling must report: `// error: CODE`. */
  readonly errors: readonly Mark[];
  /** Warnings of gcc that the case provokes on purpose: `// gcc warns: NAME…`. */
  readonly warnings: readonly string[];
}

export const PROGRAMS = fileURLToPath(new URL('../programs', import.meta.url));

const MARK = /\/\/ (expect|fault|error|returns|gcc warns):? (.+)$/;

function parse(topic: string, file: string): Case {
  const path = join(PROGRAMS, topic, file);
  const text = readFileSync(path, 'utf8');
  const expected: string[] = [];
  const faults: Mark[] = [];
  const errors: Mark[] = [];
  const warnings: string[] = [];
  let returns = 0;
  for (const [index, source] of text.split('\n').entries()) {
    const [, kind, rest] = MARK.exec(source) ?? [];
    if (kind === undefined || rest === undefined) continue;
    const mark = { line: index + 1, code: rest };
    if (kind === 'expect') expected.push(rest);
    else if (kind === 'fault') faults.push(mark);
    else if (kind === 'error') errors.push(mark);
    else if (kind === 'returns') returns = Number(rest);
    else warnings.push(...rest.split(' '));
  }
  if (faults.length > 1) throw new Error(`${path}: a program can fault only once`);
  if (expected.length + faults.length + errors.length === 0) {
    throw new Error(`${path}: nothing is expected of this case`);
  }
  const name = file.replace(/\.c$/, '');
  return { topic, name, path, text, expected, returns, fault: faults[0], errors, warnings };
}

/** All cases, by topic and name: every folder is a topic, every .c file in it a case. */
export const CASES: readonly Case[] = readdirSync(PROGRAMS, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .sort()
  .flatMap((topic) =>
    readdirSync(join(PROGRAMS, topic))
      .filter((file) => file.endsWith('.c'))
      .sort()
      .map((file) => parse(topic, file))
  );

/** Whether a case is a program that compiles and ends with all its lines printed. */
export const isDefined = (one: Case): boolean => !one.fault && one.errors.length === 0;
