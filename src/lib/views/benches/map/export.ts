import { hex } from '#lib/bits/index.ts';
import { CODES } from '#lib/probe/codes.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { codeText, fateAt, nameOf, wordOf } from './mapped.ts';
import type { Mapped } from './runs.ts';

/** One of the maps that are exported, under the name by which the page knows it. */
export interface Exported {
  readonly name: string;
  readonly scenario: Scenario;
  readonly mapped: Mapped;
  /** A reader's text, where the driver is one. */
  readonly text?: string | undefined;
}

const cell = (value: string | number | null): string => (value === null ? '' : String(value));

/** Puts quotation marks around what would break a row. */
const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table of comma-separated values: one row for each of the 65,536 codes, four columns for each map. */
export function csvOf(maps: readonly Exported[]): string {
  const head = [
    'code',
    'fw_mb_header',
    'name',
    ...maps.flatMap(({ name }) =>
      ['rc', 'errno', 'populate_rc', 'probe'].map((column) => `${name} ${column}`)
    )
  ];
  const rows = [head.map(quoted).join(',')];
  for (let code = 0; code < CODES; code += 1) {
    const fates = maps.flatMap(({ mapped }) => {
      const fate = fateAt(mapped, code);
      return fate === null
        ? ['', '', '', '']
        : [cell(fate.rc), cell(fate.errno), cell(fate.populateRc), fate.probe];
    });
    rows.push([codeText(code), hex(wordOf(code)), cell(nameOf(code)), ...fates].join(','));
  }
  return `${rows.join('\n')}\n`;
}

/**
 * The same as JSON: for each map its scenario (whose `rsp` is the code that was on the bench), its
 * classes, and for every code, by its place, the place of its class; −1 for one that is not known.
 */
export function jsonOf(maps: readonly Exported[]): string {
  return `${JSON.stringify({
    version: 1,
    codes: CODES,
    maps: maps.map(({ name, scenario, text, mapped: { classes, runs } }) => {
      const classOf = new Array<number>(CODES).fill(-1);
      for (const [from, to, place] of runs) classOf.fill(place, from, to + 1);
      return { name, scenario, text, classes, classOf };
    })
  })}\n`;
}
