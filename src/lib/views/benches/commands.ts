import type { Refusal, RefusalRow, Refusals } from '#lib/probe/refusals.ts';
import { ANSWERS, type AnswerId, type AskedCommand } from '#lib/probe/refusing.ts';
import type { Meaning } from '../meaning.ts';
import type { CommandsWords } from './commands-words.ts';

/** One cell of the matrix. */
export interface CellAt {
  readonly command: AskedCommand;
  readonly answer: AnswerId;
}

/** The cell of the case. */
export const THE_CASE: CellAt = { command: 'NUM_IMAGES', answer: 'unsupported' };

/** The row and the cell at a place; null where the edition does not send that command. */
export function cellAt(
  { rows }: Refusals,
  { command, answer }: CellAt
): { readonly row: RefusalRow; readonly cell: Refusal } | null {
  const row = rows.find((each) => each.command === command);
  const cell = row?.cells.find((each) => each.answer === answer);
  return row === undefined || cell === undefined ? null : { row, cell };
}

/** The matrix with one cell more. */
export const withCell = (matrix: Refusals, command: AskedCommand, cell: Refusal): Refusals => ({
  ...matrix,
  rows: matrix.rows.map((row) => {
    if (row.command !== command) return row;
    const known = [...row.cells, cell];
    const cells = ANSWERS.flatMap((answer) => known.find((each) => each.answer === answer) ?? []);
    return { ...row, cells };
  })
});

/** True where every answer to every command was tried. */
export const isWhole = ({ rows }: Refusals): boolean =>
  rows.every(({ cells }) => cells.length === ANSWERS.length);

/** How the driver takes an answer of "not supported" to a command, in words, by what came of its run. */
export function howOf(
  { command, cells }: RefusalRow,
  words: Pick<CommandsWords, 'survives' | 'dies'>
): string | null {
  const cell = cells.find(({ answer }) => answer === 'unsupported');
  if (cell === undefined) return null;
  return cell.probe === 'ok' ? words.survives[command] : (words.dies[command] ?? null);
}

/** The shape of a cell: what became of the card, silence apart. */
export const meaningOfCell = ({ answer, probe }: Refusal): Meaning =>
  probe === 'ok' ? 'accepted' : answer === 'silence' ? 'no-answer' : 'refused';

/** Lines that the driver says, repeated ones counted. */
export const linesOf = ({ said }: Refusal): number =>
  said.reduce((sum, { times }) => sum + times, 0);

/** Lines of them that a log at its usual level shows. */
export const printedOf = ({ said }: Refusal): number =>
  said.reduce((sum, { printed, times }) => sum + (printed ? times : 0), 0);

/** Commands for which an answer of "not supported" is fatal. */
export const fatalOf = ({ rows }: Refusals): readonly AskedCommand[] =>
  rows
    .filter(({ cells }) =>
      cells.some(({ answer, probe }) => answer === 'unsupported' && probe !== 'ok')
    )
    .map(({ command }) => command);

/** For each place of the probe, from 1 to the question, what became of the card with that answer there. */
export function stripOf(
  { rows, commands }: Refusals,
  answer: AnswerId
): readonly {
  readonly place: number;
  readonly command: AskedCommand;
  readonly meaning: Meaning;
}[] {
  return rows
    .flatMap(({ command, places, cells }) => {
      const cell = cells.find((each) => each.answer === answer);
      if (cell === undefined) return [];
      const meaning = meaningOfCell(cell);
      return places
        .filter((place) => place <= commands)
        .map((place) => ({ place, command, meaning }));
    })
    .sort((a, b) => a.place - b.place);
}

/** Numbers as a reader counts them: `4 and 25` stays apart, `5–9` is a stretch. */
export function stretches(places: readonly number[]): readonly string[] {
  const made: [number, number][] = [];
  for (const place of places) {
    const last = made.at(-1);
    if (last !== undefined && last[1] + 1 === place) last[1] = place;
    else made.push([place, place]);
  }
  return made.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
}
