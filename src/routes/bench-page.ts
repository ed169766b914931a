import { goto, pushState, replaceState } from '$app/navigation';
import type { Addressed } from '#lib/views/benches/address.ts';
import type { Language } from '../content/messages/index.ts';
import { href, type Page } from './href.ts';

/** Keys of an address that stay when the state of the bench is written. */
const KEPT = new Set(['theme', 'present']);

/** Keeps the state of a bench in the address of its page. */
export class BenchPage {
  readonly #bench: Addressed;
  readonly #page: Page;
  readonly #language: () => Language;

  constructor(bench: Addressed, page: Page, language: () => Language) {
    this.#bench = bench;
    this.#page = page;
    this.#language = language;
  }

  /** Reads the address. False where it asks for the other language: then that page comes instead. */
  arrive(): boolean {
    const pairs = [...new URLSearchParams(location.search)];
    const asked = pairs.find(([key]) => key === 'lang')?.[1];
    if ((asked === 'en' || asked === 'fr') && asked !== this.#language()) {
      const rest = new URLSearchParams(pairs.filter(([key]) => key !== 'lang'));
      void goto(`${href(this.#page, asked)}?${rest.toString()}`, { replaceState: true });
      return false;
    }
    this.#bench.restore(pairs);
    return true;
  }

  /** Writes the address: a new entry of the history, or the same. */
  write(how: 'push' | 'replace'): void {
    const kept = [...new URLSearchParams(location.search)].filter(([key]) => KEPT.has(key));
    const pairs = [...this.#bench.pairs(), ...kept].map(([key, text]) => [key, text]);
    const query = new URLSearchParams(pairs).toString();
    // A reader's text that came with the address stays in it.
    const hash = location.hash.startsWith('#text=') ? location.hash : '';
    const address = `${query === '' ? location.pathname : `?${query}`}${hash}`;
    (how === 'push' ? pushState : replaceState)(address, {});
  }
}

/** The address of a bench in a state. */
export const addressOf = (
  page: Page,
  language: Language,
  pairs: readonly (readonly [string, string])[]
): string => {
  const query = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
  return query === '' ? href(page, language) : `${href(page, language)}?${query}`;
};
