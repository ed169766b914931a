// The tables of the card: codes, parameters, registers, shared memory.
import { hex } from '#lib/bits/index.ts';
import {
  CODE_REFERENCE,
  MEMORY_REFERENCE,
  type REGISTER_REFERENCE,
  SECTION_REFERENCE,
  VALUE_REFERENCE,
  type Explanation
} from '#lib/card/reference.ts';
import type { Cell, Row, Table } from './cells.ts';
import type { Context } from './context.ts';

type NamedValue = Explanation & { readonly name: string; readonly value: number };
type RegisterRows = (typeof REGISTER_REFERENCE)[keyof typeof REGISTER_REFERENCE];

/** A name as an anchor: no spaces. */
const anchor = (name: string): string => name.replaceAll(' ', '_');

/** Numbers with a name: whole words as eight hex digits, small numbers as they are. */
const valueRows = (context: Context, values: readonly NamedValue[], words: boolean): Row[] =>
  values.map((row) => ({
    id: row.name,
    cells: [
      { code: [row.name] },
      { code: [words ? hex(row.value) : String(row.value)] },
      ...context.explained(row)
    ]
  }));

const valueTable = (context: Context, id: string, rows: readonly Row[]): Table => ({
  id,
  caption: null,
  kind: 'named',
  columns: context.columns(['name', 'value', 'meaning', 'source']),
  rows
});

/** Response codes. */
export const responses = (context: Context): Table =>
  valueTable(context, 'responses', valueRows(context, CODE_REFERENCE.FIRMWARE_CODES, true));

/** Commands. */
export const commands = (context: Context): Table =>
  valueTable(context, 'commands', valueRows(context, CODE_REFERENCE.DRIVER_CODES, true));

/** Masks, parameters, opcodes. */
export function masks(context: Context): Table {
  const { MASKS, BIST_PARAMETERS, RESOURCE_REQUESTS, RESOURCE_ANSWERS } = VALUE_REFERENCE;
  const numbers = [...BIST_PARAMETERS, ...RESOURCE_REQUESTS, ...RESOURCE_ANSWERS];
  return valueTable(context, 'masks', [
    ...valueRows(context, MASKS, true),
    ...valueRows(context, numbers, false)
  ]);
}

const place = (address: string, access: string, note: string | null): Cell => ({
  code: [`${address} ${access}`],
  ...(note === null ? {} : { note })
});

/** One of the two tables of registers; `digits`: of its addresses. */
export function registers(context: Context, id: string, rows: RegisterRows, digits: number): Table {
  const { repeated } = context.text;
  return {
    id,
    caption: null,
    kind: 'named',
    columns: context.columns(['name', 'address', 'meaning', 'source']),
    rows: rows.map((row) => ({
      id: anchor(row.name),
      cells: [
        { code: [row.name] },
        place(
          hex(row.address, digits),
          row.access,
          row.count === 1 ? null : context.fill(repeated, { count: row.count, stride: row.stride })
        ),
        ...context.explained(row, row.fields)
      ]
    }))
  };
}

/** Where the sections of the shared memory lie, in both layouts. */
export function sections(context: Context): Table {
  return {
    id: 'shared-memory',
    caption: null,
    kind: 'sections',
    columns: context.columns(['name', 'start', 'element', 'meaning', 'source']),
    rows: SECTION_REFERENCE.map((row) => {
      const places = Object.entries(row.places);
      return {
        id: row.name,
        cells: [
          { code: [row.name] },
          { code: places.map(([layout, { start }]) => `${layout}: ${hex(start, 4)}`) },
          {
            code: places.map(
              ([layout, { elementSize }]) =>
                `${layout}: ${String(row.elements)} × ${String(elementSize)}`
            )
          },
          ...context.explained(row)
        ]
      };
    })
  };
}

/** The structures, one table each. */
export const structures = (context: Context): Table[] =>
  Object.entries(MEMORY_REFERENCE).map(([key, rows]) => {
    const old = key.endsWith('_4_17');
    const struct = key.replace('_4_17', '').toLowerCase();
    const id = old ? `${struct}-4.17` : struct;
    return {
      id,
      caption: `struct ${struct}${old ? ', v4.17' : ''}`,
      kind: 'named',
      columns: context.columns(['name', 'offset', 'meaning', 'source']),
      rows: rows.map((row) => ({
        id: `${id}.${row.name}`,
        cells: [
          { code: [row.name] },
          place(
            `+${hex(row.offset, 2)}`,
            row.access,
            row.count === 1 ? null : context.fill(context.text.words, { count: row.count })
          ),
          ...context.explained(row, row.fields)
        ]
      }))
    };
  });
