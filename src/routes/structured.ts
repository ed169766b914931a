import type { Language } from '../content/messages/index.ts';
import { fileOf } from './address.ts';
import type { Page } from './href.ts';

/** What machines are told that a page is. */
export type Kind = 'front' | 'contents' | 'chapter' | 'lab' | 'page';

/** A chapter in the structured data of the contents page. */
export interface Part {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
}

/** What the structured data says of a page. */
export interface Described {
  readonly kind: Kind;
  readonly path: Page;
  readonly language: Language;
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly number?: number | undefined;
  readonly minutes?: number | undefined;
  readonly parts?: readonly Part[] | undefined;
  /** File of the picture, from the top of the site. */
  readonly picture: string;
}

type Value = string | number | boolean | Thing | readonly Thing[];
interface Thing {
  readonly [name: string]: Value;
}

const time = (minutes: number | undefined): Thing =>
  minutes === undefined ? {} : { timeRequired: `PT${String(minutes)}M` };

/** What a page is, in the words of schema.org; `at` makes an address of a file of the site. */
export function thingOf(described: Described, at: (file: string) => string): Thing {
  const { kind, path, language, site, title, description, number, minutes, parts } = described;
  const url = at(fileOf(path, language));
  const website: Thing = { '@type': 'WebSite', name: site, url: at(fileOf('', language)) };
  const common = { name: title, description, url, inLanguage: language };
  const free = { image: at(described.picture), isAccessibleForFree: true };
  const contents = { '@type': 'Course', name: site, url: at(fileOf('chapters/', language)) };
  switch (kind) {
    case 'front':
      return { ...website, description, inLanguage: language };
    case 'contents':
      return {
        ...contents,
        ...common,
        ...free,
        provider: { '@type': 'Organization', name: site, url: website.url ?? '' },
        ...time(parts?.reduce((sum, part) => sum + part.minutes, 0)),
        hasPart: (parts ?? []).map((part) => ({
          '@type': 'LearningResource',
          name: part.title,
          position: part.number,
          url: at(fileOf(`chapters/${part.slug}/`, language)),
          ...time(part.minutes)
        }))
      };
    case 'chapter':
      return {
        '@type': 'LearningResource',
        ...common,
        ...free,
        learningResourceType: 'chapter',
        ...(number === undefined ? {} : { position: number }),
        ...time(minutes),
        isPartOf: contents
      };
    case 'lab':
      return {
        '@type': 'WebApplication',
        applicationCategory: 'EducationalApplication',
        operatingSystem: 'any',
        ...common,
        ...free,
        isPartOf: website
      };
    case 'page':
      return { '@type': 'WebPage', ...common, isPartOf: website };
  }
}

/** A thing as a data block. No text in it can end the block. */
export const block = (thing: Thing): string => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</` + 'script>';
};
