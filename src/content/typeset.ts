import { french } from './french.ts';
import type { Language } from './messages/index.ts';

/** Typewriter apostrophes as printers set them; code between backticks stays as it is. */
const curled = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<=\p{L})'/gu, '’')))
    .join('`');

/** The same words, plain data, every sentence in them set as its language is printed. */
export const typeset = <T>(text: T, language: Language): T =>
  JSON.parse(JSON.stringify(text), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    return language === 'fr' ? french(curled(value)) : curled(value);
  });
