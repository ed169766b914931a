// C text in, lines of HTML out: Shiki's grammar, but our own few classes instead of colours.
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import c from 'shiki/langs/c.mjs';
import type { Definition, DefinitionKind } from '../src/lib/driver/definitions.ts';
import type { CodeLine } from '../src/lib/views/code.ts';

/** The classes that the listings style, and the grammar's scopes that get them. */
const CLASSES: readonly (readonly [name: string, scopes: readonly string[]])[] = [
  ['keyword', ['keyword.control', 'keyword.other.typedef', 'keyword.operator.sizeof']],
  ['keyword', ['storage.type', 'storage.modifier']],
  ['directive', ['keyword.control.directive']],
  ['string', ['string']],
  ['comment', ['comment']],
  ['', ['storage.modifier.array']]
];
/** A theme maps scopes to colours, and these colours are numbers of classes. */
const colour = (index: number): string => `#${(index + 1).toString().padStart(6, '0')}`;

const shiki = createHighlighterCore({
  engine: createJavaScriptRegexEngine(),
  langs: [c],
  themes: [
    {
      name: 'classes',
      type: 'light',
      fg: '#ffffff',
      bg: '#000000',
      settings: CLASSES.map(([, scope], index) => ({
        scope: [...scope],
        settings: { foreground: colour(index) }
      }))
    }
  ]
});

/** Macros that read as words of the language. */
const PLAIN: ReadonlySet<string> = new Set(['true', 'false', 'NULL', 'offsetof']);

/** Whether a name reads as a word of the language: a link on each would be noise. */
export const isWord = (name: string, kind: DefinitionKind): boolean =>
  kind === 'type' || PLAIN.has(name);
const LINE_DIRECTIVE = /^#line\s+(\d+)/;
const TAB = 8;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const classed = (name: string, text: string): string =>
  name === '' ? escape(text) : `<span class="${name}">${escape(text)}</span>`;

/** Width of the blanks before a line's first character, in tabs. */
function indentOf(text: string): number {
  const blanks = /^[\t ]*/.exec(text)?.[0] ?? '';
  return [...blanks].reduce((sum, mark) => sum + (mark === '\t' ? TAB : 1), 0) / TAB;
}

/** Plain text with its names: types as keywords, the definition itself marked, others linked. */
function named(
  text: string,
  before: string,
  isHere: (name: string, column: number) => boolean,
  definitions: ReadonlyMap<string, Definition>
): string {
  let html = '';
  let end = 0;
  for (const { 0: name, index } of text.matchAll(/\b[A-Za-z_]\w*/g)) {
    const lead = before + text.slice(0, index);
    const kind = definitions.get(name)?.kind;
    const isMember = /(?:\.|->)\s*$/.test(lead);
    html += escape(text.slice(end, index));
    end = index + name.length;
    if (isHere(name, lead.length + 1)) html += `<dfn id="${name}">${name}</dfn>`;
    else if (kind === 'type') html += classed('keyword', name);
    else if (kind === undefined || isMember || isWord(name, kind)) html += name;
    else html += `<a href="#${name}">${name}</a>`;
  }
  return html + escape(text.slice(end));
}

/**
 * The lines of a file without its `#line` directives; a line that one stands above carries its
 * number as `printed`. Every name with a definition links to `#name`, and the definition has that id.
 */
export async function highlightFile(
  file: { readonly name: string; readonly text: string },
  definitions: ReadonlyMap<string, Definition>
): Promise<CodeLine[]> {
  const tokens = (await shiki).codeToTokensBase(file.text, {
    lang: 'c',
    theme: 'classes',
    // No limit: on a busy computer a line would end early, and the page would differ.
    tokenizeTimeLimit: 0
  });
  const texts = file.text.replace(/\n$/, '').split('\n');
  const lines: CodeLine[] = [];
  let printed: number | undefined;
  for (const [index, text] of texts.entries()) {
    const number = index + 1;
    const directive = LINE_DIRECTIVE.exec(text);
    if (directive !== null) {
      printed = Number(directive[1]);
      continue;
    }
    const isHere = (name: string, column: number): boolean => {
      const definition = definitions.get(name);
      return (
        definition?.file === file.name && definition.line === number && definition.column === column
      );
    };
    let before = '';
    let html = '';
    for (const { content, name } of joined(tokens[index] ?? [])) {
      const shown = before.trim() === '' ? content.trimStart() : content;
      const lead = before + content.slice(0, content.length - shown.length);
      const isType = name === 'keyword' && isHere(shown, lead.length + 1);
      html +=
        name === '' || isType ? named(shown, lead, isHere, definitions) : classed(name, shown);
      before += content;
    }
    lines.push({
      number,
      ...(printed === undefined ? {} : { printed }),
      indent: indentOf(text),
      html
    });
    printed = undefined;
  }
  return lines;
}

/** The tokens of a line with their classes, neighbours of one class as one. */
function joined(
  tokens: readonly { readonly content: string; readonly color?: string }[]
): readonly { readonly content: string; readonly name: string }[] {
  const pieces: { content: string; readonly name: string }[] = [];
  for (const { content, color } of tokens) {
    const name = CLASSES.find((_, index) => colour(index) === color)?.[0] ?? '';
    const last = pieces.at(-1);
    if (last?.name === name) last.content += content;
    else pieces.push({ content, name });
  }
  return pieces;
}
