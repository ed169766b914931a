import type { CommandName } from '#lib/card/reference.ts';
import type { EditionId, FaultId } from '#lib/probe/scenario.ts';

/** A group of equal commands in a probe: RESOURCE_CMD and BIST_TEST ask two different things. */
export type Question =
  Exclude<CommandName, 'RESOURCE_CMD' | 'BIST_TEST'> | 'lock' | 'unlock' | 'count' | 'image';

/** The tables of the page, in its order; also their anchors. */
export const TABLES = [
  'responses',
  'commands',
  'probe',
  'masks',
  'admin-registers',
  'registers',
  'shared-memory',
  'structures',
  'errno',
  'editions',
  'faults'
] as const;
/** A table of the reference page. */
export type TableId = (typeof TABLES)[number];

/** What the page says beyond the card's own tables, in one language. Plain text but where it says Markdown. */
export interface ReferenceText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly contents: string;
  /** Heading and, as Markdown, what one has to know to read the table. */
  readonly tables: Readonly<Record<TableId, { readonly heading: string; readonly note: string }>>;
  readonly columns: Readonly<
    Record<
      | 'name'
      | 'value'
      | 'address'
      | 'offset'
      | 'meaning'
      | 'source'
      | 'place'
      | 'command'
      | 'unsupported'
      | 'refused'
      | 'probe'
      | 'element'
      | 'start'
      | 'edition'
      | 'change'
      | 'lines'
      | 'fault'
      | 'happens'
      | 'number',
      string
    >
  >;
  readonly guess: string;
  /** `{count}` equal ones, `{stride}` bytes apart. */
  readonly repeated: string;
  /** `{count}` words in a row. */
  readonly words: string;
  readonly sleeps: string;
  readonly outcome: Readonly<Record<'ok' | 'failed' | 'fault', string>>;
  readonly noLines: string;
  readonly commit: string;
  /** Markdown; what the driver of edition 6.12 makes of code 0x0000. */
  readonly unsupported: Readonly<Record<Question, string>>;
  /** Markdown, by name of the error number. */
  readonly errno: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly editions: Readonly<Record<EditionId, string>>;
  /** Markdown. */
  readonly faults: Readonly<Record<Exclude<FaultId, 'none'>, string>>;
}
