import { getField, type Word } from '#lib/bits/index.ts';
import { SECTION_NAMES, LAYOUTS } from './layout.ts';
import { ADMIN_REGISTERS, REGISTERS } from './registers.ts';
import { MCP_PUBLIC_DATA, NVM_CFG1, NVM_CFG1_PORT } from './shmem.ts';
import type { Member } from './shmem.ts';
import type { Row } from './table.ts';

const members = (prefix: string, rows: readonly Member[]): (readonly [string, Row])[] =>
  rows.map((row) => [`${prefix}.${row.name}`, row]);

function allRows(): ReadonlyMap<string, Row> {
  const { sections } = LAYOUTS['6.12'];
  return new Map<string, Row>([
    ...[...ADMIN_REGISTERS, ...REGISTERS].map((row) => [row.name, row] as const),
    ...MCP_PUBLIC_DATA.map((row) => [row.name, row] as const),
    ...members('mcp_public_data', MCP_PUBLIC_DATA),
    ...SECTION_NAMES.flatMap((name) => members(sections[name].struct, sections[name].members)),
    ...members('nvm_cfg1', NVM_CFG1),
    ...members('nvm_cfg1.port', NVM_CFG1_PORT)
  ]);
}
// Built at the first question: a page that asks none does not carry it.
let rows: ReadonlyMap<string, Row> | undefined;

/**
 * The row of the map behind a name that `Card.translate` gave, whatever index stands in it:
 * `PTT[2].offset`, `public_drv_mb.union_data[3]`, `IGU CAM[12]`. Undefined for words that the
 * tables leave out, such as `public_port+0x20`.
 */
export function rowNamed(name: string): Row | undefined {
  rows ??= allRows();
  return rows.get(name.replace(/\[\w+\]/g, ''));
}

/** One field of a word, with its value shifted down to bit 0. */
export interface DecodedField {
  readonly name: string;
  readonly msb: number;
  readonly lsb: number;
  readonly value: Word;
}

/** A word taken apart by its row: fields in the table’s order; none where it is one number. */
export const decode = (row: Row, word: Word): readonly DecodedField[] =>
  row.fields.map((field) => ({ ...field, value: getField(word, field) }));
