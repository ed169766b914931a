import { CODES } from '#lib/probe/codes.ts';
import type { Fate } from '#lib/probe/sweep.ts';
import { meaningOfClass } from '../../figures/code-square.ts';
import { fill } from '../../fill.ts';
import { codeText as returnText } from '../../meaning.ts';
import {
  classRows,
  codeIn,
  codeText,
  nameOf,
  sizeOf,
  type Change,
  type ClassRow
} from './mapped.ts';
import type { Mapped } from './runs.ts';
import type { Side } from './map.svelte.ts';
import type { MapWords } from './words.ts';

/** A fate in a few words: `refused, −22 EINVAL, the probe fails`. */
export function fateText(fate: Fate, words: MapWords): string {
  const meaning = words.meanings[meaningOfClass(fate)];
  const rc =
    fate.probe === 'fault'
      ? words.stopsHere
      : fate.rc === null
        ? words.neverAsked
        : returnText(fate.rc, fate.errno);
  return `${meaning}, ${rc}, ${words.probes[fate.probe]}`;
}

/** A code with its name, where it has one. */
export const codeName = (code: number): string => {
  const name = nameOf(code);
  return name === null ? codeText(code) : `${codeText(code)} ${name}`;
};

/** What a cell says to those who do not see it. */
export function cellText(code: number, fate: Fate | null, words: MapWords): string {
  return fill(words.cell, {
    code: codeName(code),
    fate: fate === null ? words.unknown : fateText(fate, words)
  });
}

/** What each side is called: its edition, with the mask where that alone tells them apart. */
export function namesOf(sides: readonly Pick<Side, 'subject'>[], words: MapWords): string[] {
  const usual = 0xffff0000;
  return sides.map(({ subject: { edition, mask, transportMask, own } }) =>
    [
      own === undefined ? edition : words.yours,
      ...(mask === usual ? [] : [fill(words.under, { mask: wordText(mask) })]),
      ...(transportMask === usual ? [] : [fill(words.transport, { mask: wordText(transportMask) })])
    ].join(', ')
  );
}

const wordText = (word: number): string => `0x${word.toString(16).padStart(8, '0')}`;

/** One class as a sentence: `65,535 answers are refused (−22 EINVAL, the probe fails), 0x0000 to 0xffff.` */
function classText(
  fate: Fate & Pick<Mapped['classes'][number], 'count' | 'first' | 'last'>,
  words: MapWords,
  number: (value: number) => string
): string {
  const meaning = meaningOfClass(fate);
  const detail = fill(words.detail, {
    rc:
      fate.probe === 'fault'
        ? words.stopsHere
        : fate.rc === null
          ? words.neverAsked
          : returnText(fate.rc, fate.errno),
    probe: words.probes[fate.probe]
  });
  const [first, last] = [codeText(codeIn(fate.first)), codeText(codeIn(fate.last))];
  return fate.count === 1
    ? fill(words.one, { code: first, is: words.is[meaning], detail })
    : fill(words.many, { count: number(fate.count), are: words.are[meaning], detail, first, last });
}

/** The classes of a map as sentences. */
export const classesText = (
  { classes }: Mapped,
  words: MapWords,
  number: (value: number) => string
): readonly string[] => classes.map((each) => classText(each, words, number));

/** What differs, as a sentence. */
export function changesText(
  changes: readonly Change[],
  names: readonly string[],
  words: MapWords,
  number: (value: number) => string
): string {
  const size = sizeOf(changes);
  const [only] = changes;
  if (only === undefined) return words.noChange;
  const alike = number(CODES - size);
  if (size > 1) return fill(words.changeMany, { count: number(size), alike });
  return fill(words.changeOne, {
    code: codeText(only.from),
    before: words.is[meaningOfClass(only.before)],
    first: names[0] ?? '',
    after: words.is[meaningOfClass(only.after)],
    second: names[1] ?? '',
    alike
  });
}

/** The table's rows, for the maps that are known. */
export const rowsOf = (sides: readonly Side[], changes: readonly Change[]): readonly ClassRow[] =>
  classRows(
    sides.map(({ mapped }) => mapped ?? { classes: [], runs: [], total: 0 }),
    changes
  );
