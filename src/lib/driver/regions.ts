import type { SourceFile } from '#lib/c/index.ts';

// Two comments, each alone on its line, mark a region of the driver's text:
//   /* region: judge */  …  /* end: judge */
// Markers have no line number: they are taken out before anything is compiled, shown or counted.

/** A named stretch of the driver's text. */
export interface Region {
  readonly name: string;
  readonly file: string;
  /** Line numbers in the text without markers, from 1. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** What can be wrong with markers, or with the use of a region. */
export type RegionErrorCode =
  'bad-name' | 'duplicate' | 'unopened' | 'unclosed' | 'empty' | 'unknown';

/** A region that is not as it should be. `line` counts markers too, as an editor does. */
export interface RegionError {
  readonly code: RegionErrorCode;
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

/** All regions of some files, by name, and what is wrong with the markers. */
export interface Regions {
  readonly named: ReadonlyMap<string, Region>;
  readonly errors: readonly RegionError[];
}

const MARKER = /^[ \t]*\/\*[ \t]*(region|end):(.*?)\*\/[ \t]*$/;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The text without its marker lines. */
export function withoutMarkers(text: string): string {
  return text
    .split('\n')
    .filter((line) => !MARKER.test(line))
    .join('\n');
}

const MESSAGES: Readonly<Record<Exclude<RegionErrorCode, 'unknown'>, (name: string) => string>> = {
  'bad-name': (name) => `"${name}" is no name for a region: small letters, digits and hyphens.`,
  duplicate: (name) => `There is a region ${name} already.`,
  unopened: (name) => `Region ${name} ends here, but it is not open.`,
  unclosed: (name) => `Region ${name} does not end in this file.`,
  empty: (name) => `Region ${name} has no line.`
};

/**
 * Reads the markers. Regions may lie in one another; a name stands once in all files. What is wrong
 * is left out of `named` and listed in `errors`, in the order of the text. Never throws.
 */
export function readRegions(files: readonly SourceFile[]): Regions {
  const named = new Map<string, Region>();
  const errors: RegionError[] = [];
  for (const { name: file, text } of files) {
    const open = new Map<string, { readonly first: number; readonly line: number }>();
    const lines: string[] = [];
    const refuse = (code: Exclude<RegionErrorCode, 'unknown'>, name: string, line: number) =>
      errors.push({ code, name, file, line, message: MESSAGES[code](name) });

    for (const [index, content] of text.split('\n').entries()) {
      const [, kind, rest] = MARKER.exec(content) ?? [];
      if (kind === undefined || rest === undefined) {
        lines.push(content);
        continue;
      }
      const name = rest.trim();
      const line = index + 1;
      if (!NAME.test(name)) {
        refuse('bad-name', name, line);
      } else if (kind === 'region') {
        if (named.has(name) || open.has(name)) refuse('duplicate', name, line);
        else open.set(name, { first: lines.length + 1, line });
      } else {
        const start = open.get(name);
        open.delete(name);
        if (start === undefined) refuse('unopened', name, line);
        else if (start.first > lines.length) refuse('empty', name, line);
        else {
          const { first } = start;
          const last = lines.length;
          named.set(name, { name, file, first, last, lines: lines.slice(first - 1) });
        }
      }
    }
    for (const [name, { line }] of open) refuse('unclosed', name, line);
  }
  return { named, errors };
}

/** The region of that name, or why there is none. */
export function regionNamed(
  { named }: Regions,
  name: string
):
  | { readonly ok: true; readonly region: Region }
  | { readonly ok: false; readonly error: RegionError } {
  const region = named.get(name);
  if (region !== undefined) return { ok: true, region };
  const known = [...named.keys()].sort().join(', ');
  const message = `There is no region ${name}; there are ${known}.`;
  return { ok: false, error: { code: 'unknown', name, file: null, line: null, message } };
}
