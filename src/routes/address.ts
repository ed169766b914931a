import type { Language } from '../content/messages/index.ts';
import type { Page } from './href.ts';

/** The languages, the one without a folder first. */
export const LANGUAGES: readonly Language[] = ['en', 'fr'];

function parsed(given: unknown): string | null {
  if (given === undefined || given === '') return null;
  const url = typeof given === 'string' && URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`VITE_SITE_ADDRESS is not the address of a site: ${String(given)}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * Where the site will stand, with a slash at its end: VITE_SITE_ADDRESS as it was at build time, null
 * where nobody said. See docs/decisions/0010-address-of-the-site.md.
 *
 * @throws while the site is built, where the variable holds something else
 */
export const SITE = parsed(import.meta.env.VITE_SITE_ADDRESS);

/** A page's file from the top of the site: `fr/lab/`. */
export const fileOf = (page: Page, language: Language): string =>
  `${language === 'en' ? '' : `${language}/`}${page}`;

/** The way from a page to the top of the site: `../../`, or `./` at the top. */
export const wayUp = (page: Page, language: Language): string =>
  '../'.repeat(fileOf(page, language).split('/').length - 1) || './';
