import { fill } from '#lib/views/fill.ts';
import type { BuilderWords } from '#lib/views/teach/builder-words.ts';
import { EMBEDS } from '../embeds/names.ts';
import { titleOf } from '../embeds/page.ts';
import type { Language } from '../messages/index.ts';
import { Prose } from '../prose.ts';
import { typeset } from '../typeset.ts';
import { en } from './builder-en.ts';
import { fr } from './builder-fr.ts';
import { COPY, PACKAGES, type Package } from './packages.ts';
import { takeables } from './takeable.ts';

/** The page on which trainers take figures away, in one language. Bodies are Markdown. */
export interface BuilderText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly noScript: string;
  readonly build: string;
  readonly put: string;
  readonly packages: {
    readonly heading: string;
    readonly body: string;
    /** Name of the copy of the whole site. */
    readonly copy: string;
    /** What stands there instead in that copy. */
    readonly inCopy: string;
    /** Heading of the handouts, where they were printed. */
    readonly handouts: string;
    readonly kinds: Readonly<Record<Package['kind'], string>>;
  };
  readonly out: { readonly heading: string; readonly body: string };
  /** Figures have the names that stand over them. */
  readonly words: Omit<BuilderWords, 'figures'>;
}

/** In the order of the page. */
const KINDS: readonly Package['kind'][] = ['scorm12', 'scorm2004', 'figure'];

/** Names of all that can be taken, by its folder. */
async function namesIn(language: Language): Promise<Readonly<Partial<Record<string, string>>>> {
  const names = EMBEDS.map(async (name) => [name, await titleOf(name, language)] as const);
  return Object.fromEntries(await Promise.all(names));
}

/** What the figures are called in the pages of others, and their pictures, in the figures' language. */
async function framesIn(language: Language) {
  const { title } = typeset(language === 'fr' ? fr : en, language).words;
  const names = await namesIn(language);
  return Object.fromEntries(
    takeables(language).map(({ name, picture }) => [
      name,
      { title: fill(title, { name: names[name] ?? name }), picture }
    ])
  );
}

/** Everything that the builder's page shows. */
export async function builderPage(language: Language) {
  const text = typeset(language === 'fr' ? fr : en, language);
  const prose = new Prose({ language, top: '../../', term: () => null, identifier: () => null });
  const figures = await namesIn(language);
  return {
    ...text,
    words: { ...text.words, figures },
    frames: { en: await framesIn('en'), fr: await framesIn('fr') },
    packages: { ...text.packages, html: prose.block(text.packages.body) },
    out: { ...text.out, html: prose.block(text.out.body) },
    figures: takeables(language),
    files: KINDS.map((kind) => ({
      kind,
      heading: text.packages.kinds[kind],
      files: [
        ...(kind === 'figure' ? [{ file: COPY, name: text.packages.copy }] : []),
        ...PACKAGES.filter((each) => each.kind === kind && each.language === language).map(
          ({ file, name, chapter }) => ({
            file,
            name:
              chapter === undefined
                ? name[language]
                : `${figures[`chapters/${chapter}`] ?? chapter}, ${name[language]}`
          })
        )
      ]
    }))
  };
}
