import { resolve } from '$app/paths';
import type { Language } from '../content/messages/index.ts';

/** The pages of the site, without their language. */
export type Page = '' | 'lab/';

/** The address of a page in a language, for every link: relative to wherever the site is put. */
export function href(page: Page, language: Language): string {
  const top = resolve('/');
  return `${top.endsWith('/') ? top : `${top}/`}${language === 'en' ? '' : `${language}/`}${page}`;
}
