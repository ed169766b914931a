import { EDITIONS, type EditionId } from '#lib/probe/scenario.ts';
import type { CodeLine, EditionText } from '#lib/views/code.ts';
import type { Language } from '../messages/index.ts';
import { Prose } from '../prose.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { sinceOf, sourcePage } from './names.ts';
import type { FileName, SourceText } from './types.ts';
import { commitUpstream, fileUpstream, nameUpstream, ORIGINS, type Place } from './upstream.ts';

/** A file of the driver as its page shows it. */
export interface SourceFilePage {
  readonly name: string;
  readonly note: string;
  readonly upstream: (Place & { readonly label: string }) | null;
  readonly count: string;
  /** How many lines are shown. */
  readonly lines: number;
  /** What a table of contents names: the functions, and in headers the structures. */
  readonly entries: readonly string[];
  /** All lines as HTML, each with an id, and every definition with its name as id. */
  readonly html: string;
}

/** The page of an edition in one language. */
export interface SourcePage {
  readonly edition: EditionId;
  readonly title: string;
  readonly description: string;
  readonly words: Pick<
    SourceText,
    'heading' | 'lead' | 'editions' | 'contents' | 'oursFile' | 'top'
  >;
  readonly about: readonly string[];
  readonly editions: readonly {
    readonly id: EditionId;
    readonly note: string;
    readonly page: string;
    readonly commit: { readonly short: string; readonly address: string } | null;
  }[];
  readonly files: readonly SourceFilePage[];
}

const TEXTS: Readonly<Record<EditionId, () => Promise<{ readonly default: EditionText }>>> = {
  '4.16': () => import('driver:4.16'),
  '4.17': () => import('driver:4.17'),
  '6.1': () => import('driver:6.1'),
  '6.12': () => import('driver:6.12'),
  '6.12-fix': () => import('driver:6.12-fix'),
  '6.13': () => import('driver:6.13')
};

/** Whether a folder of /source/ is that of an edition. */
export const isEdition = (folder: string): folder is EditionId => Object.hasOwn(TEXTS, folder);

const isFile = (name: string, text: SourceText): name is FileName =>
  Object.hasOwn(text.files, name);

/** What stands at the right of a line, as HTML. */
function notesOf(
  line: CodeLine,
  names: readonly string[],
  edition: EditionId,
  text: SourceText,
  language: Language
): string {
  const notes = line.printed === undefined ? [] : [`<i>${text.printsAs(line.printed)}</i>`];
  for (const name of names) {
    const since = sinceOf(name);
    const place = nameUpstream(name, edition);
    if (since !== null && since !== '4.16') notes.push(`<i>${text.since(since)}</i>`);
    notes.push(
      place === null
        ? `<i>${text.oursName}</i>`
        : `<a href="${place.address}" aria-label="${text.upstreamName(name, place.version)}">${place.version}</a>`
    );
  }
  return notes.length === 0 ? '' : `<span lang="${language}">${notes.join('')}</span>`;
}

/** A line as HTML. Its blanks stand in it, for whoever copies it; the style draws them. */
function lineHtml(
  file: string,
  line: CodeLine,
  edition: EditionId,
  text: SourceText,
  language: Language
): string {
  const tabs = Math.floor(line.indent);
  const blanks = '\t'.repeat(tabs) + ' '.repeat((line.indent - tabs) * 8);
  const names = [...line.html.matchAll(/<dfn id="(\w+)">/g)].map(([, name]) => name ?? '');
  const style = tabs === 0 ? '' : ` style="--i:${tabs}"`;
  return `<div id="${file}-${line.number}" data-n="${line.number}"${style}><code>${blanks}${line.html}\n</code>${notesOf(line, names, edition, text, language)}</div>`;
}

/** The whole page of an edition. */
export async function sourceOf(edition: EditionId, language: Language): Promise<SourcePage> {
  const text = language === 'fr' ? fr : en;
  const { files } = (await TEXTS[edition]()).default;
  const prose = new Prose({ language, top: '', term: () => null, identifier: () => null });
  const { heading, lead, editions, contents, oursFile, top } = text;
  return {
    edition,
    title: text.title(edition),
    description: text.description(edition),
    words: { heading, lead, editions, contents, oursFile, top },
    about: text.about.map((paragraph) => prose.inline(paragraph)),
    editions: EDITIONS.map((id) => {
      const { commit } = ORIGINS[id];
      return {
        id,
        note: prose.inline(text.edition[id]),
        page: sourcePage(id),
        commit:
          commit === null ? null : { short: commit.slice(0, 12), address: commitUpstream(commit) }
      };
    }),
    files: files.map(({ name, lines, definitions }) => {
      if (!isFile(name, text)) throw new Error(`No words for the file ${name}`);
      const upstream = fileUpstream(name, edition);
      const wanted = name.endsWith('.h')
        ? ['struct', 'enum', 'prototype', 'function']
        : ['function'];
      return {
        name,
        note: prose.inline(text.files[name]),
        upstream: upstream && {
          ...upstream,
          label: text.upstreamFile(upstream.path, upstream.version)
        },
        count: text.definitions(definitions.length),
        lines: lines.length,
        entries: definitions.filter(({ kind }) => wanted.includes(kind)).map((each) => each.name),
        html: lines.map((line) => lineHtml(name, line, edition, text, language)).join('')
      };
    })
  };
}
