import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import {
  fontLicences,
  licenceTexts,
  shippedLicences,
  siteLicence,
  toolLicences
} from './licences.ts';
import { aboutPage } from './page.ts';

describe.each(['en', 'fr'] as const)('the page in %s', async (language) => {
  const { parts, footnotes } = await aboutPage(language);

  it('credits the article by its title and the authors by their names', () => {
    for (const name of [
      'Attacking the Linux Kernel - Anatomy of a Driver',
      'Louis Leseur',
      'Florian Forestier',
      'Paolo Abeni',
      'Gianfranco Trad',
      'Simon Horman'
    ]) {
      expect(parts.credit.html).toContain(name);
    }
  });

  it('leaves no Markdown and no place unfilled', () => {
    expect(JSON.stringify(parts)).not.toMatch(/\{\w+\}|\*\*|\]\(/);
  });

  it('gives the addresses of its links for print', () => {
    expect(footnotes).toHaveLength(2);
    for (const { address } of footnotes) expect(address).toMatch(/^https:\/\//);
  });
});

it('says the same in both languages, point by point', () => {
  expect(fr.differences.rows).toHaveLength(en.differences.rows.length);
  expect(fr.unverified.items).toHaveLength(en.unverified.items.length);
  const hashes = (text: string) => text.match(/\b[0-9a-f]{12}\b/g);
  expect(hashes(fr.credit.body)).toEqual(hashes(en.credit.body));
  const versions = (text: string) => text.match(/\b\d+\.\d+(?:\.\d+|-rc\d)\b/g);
  expect(versions(fr.sources.body)).toEqual(versions(en.sources.body));
});

describe('licences', () => {
  it('are what the packages say of themselves', () => {
    expect(siteLicence()).toBe('MIT');
    expect(fontLicences().map(({ name, identifier }) => `${name}: ${identifier}`)).toEqual([
      '@fontsource/ibm-plex-sans: OFL-1.1',
      '@fontsource/ibm-plex-serif: OFL-1.1',
      '@fontsource/ibm-plex-mono: OFL-1.1'
    ]);
    expect(licenceTexts()).toContain('SIL OPEN FONT LICENSE');
  });

  it('of tools leave out what reaches the reader', () => {
    const names = toolLicences().flatMap(({ names: some }) => some);
    const reaching = [...fontLicences(), ...(shippedLicences() ?? [])].map(({ name }) => name);
    expect(names).toContain('vite');
    expect(names.filter((name) => reaching.includes(name))).toEqual([]);
  });
});
