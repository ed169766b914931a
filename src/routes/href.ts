import { resolve } from '$app/paths';
import type { Language } from '../content/messages/index.ts';

/** A page of the site without its language: '' or a folder with a slash at its end. */
export type Page = string;

/** The address of a page in a language, for every link: relative to wherever the site is put. */
export function href(page: Page, language: Language): string {
  const top = resolve('/');
  return `${top.endsWith('/') ? top : `${top}/`}${language === 'en' ? '' : `${language}/`}${page}`;
}
