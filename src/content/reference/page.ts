import { REGISTER_REFERENCE } from '#lib/card/reference.ts';
import { messagesOf, type Language } from '../messages/index.ts';
import * as card from './card-tables.ts';
import type { Table } from './cells.ts';
import { Context } from './context.ts';
import * as run from './run-tables.ts';
import { TABLES, type ReferenceText, type TableId } from './text.ts';

/** A heading of the page, what one has to know, and the tables. */
export interface ReferenceSection {
  readonly id: TableId;
  readonly heading: string;
  /** HTML. */
  readonly note: string;
  readonly tables: readonly Table[];
}

const textOf = async (language: Language): Promise<ReferenceText> =>
  language === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;

/** The reference page in one language. */
export async function referencePage(language: Language) {
  const [text, messages] = await Promise.all([textOf(language), messagesOf(language)]);
  const context = new Context(language, text);
  const { ADMIN_REGISTERS, REGISTERS } = REGISTER_REFERENCE;
  const tables: Readonly<Record<TableId, () => readonly Table[]>> = {
    responses: () => [card.responses(context)],
    commands: () => [card.commands(context)],
    probe: () => [run.probe(context)],
    masks: () => [card.masks(context)],
    'admin-registers': () => [card.registers(context, 'admin-registers', ADMIN_REGISTERS, 3)],
    registers: () => [card.registers(context, 'registers', REGISTERS, 6)],
    'shared-memory': () => [card.sections(context)],
    structures: () => card.structures(context),
    errno: () => [run.errnos(context)],
    editions: () => [run.editions(context)],
    faults: () => [run.faults(context, messages.words.faults)]
  };
  const { title, description, heading, lead, contents } = text;
  return {
    words: {
      title,
      description: context.say(description),
      heading,
      lead: context.say(lead),
      contents
    },
    sections: TABLES.map((id): ReferenceSection => {
      const { heading, note } = text.tables[id];
      return { id, heading, note: context.html(note), tables: tables[id]() };
    })
  };
}
