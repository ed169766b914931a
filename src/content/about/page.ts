import type { Language } from '../messages/index.ts';
import { french } from '../french.ts';
import { filled, Prose } from '../prose.ts';
import {
  fontLicences,
  shippedLicences,
  siteLicence,
  toolLicences,
  type Licence
} from './licences.ts';
import type { AboutText } from './text.ts';

const textOf = async (language: Language): Promise<AboutText> =>
  language === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;

const row = ({ name, version, identifier }: Licence) => ({ name, version, identifier });

/** The page about the site in one language, its Markdown as HTML. */
export async function aboutPage(language: Language) {
  const text = await textOf(language);
  const say = (words: string): string => (language === 'fr' ? french(words) : words);
  const prose = new Prose({
    language,
    top: '../',
    term: () => null,
    identifier: () => null
  });
  const block = (words: string): string => prose.block(say(words));
  const inline = (words: string): string => prose.inline(say(words));
  const { credit, sources, differences, unverified, privacy, access, licences } = text;
  const parts = {
    credit: { heading: credit.heading, html: block(credit.body) },
    sources: { heading: sources.heading, html: block(sources.body) },
    differences: {
      heading: differences.heading,
      html: block(differences.body),
      columns: [differences.article, differences.sources],
      rows: differences.rows.map((pair) => [inline(pair.article), inline(pair.sources)])
    },
    unverified: {
      heading: unverified.heading,
      html: block(unverified.body),
      items: unverified.items.map(inline)
    },
    privacy: { heading: privacy.heading, html: block(privacy.body) },
    access: { heading: access.heading, html: block(access.body) },
    licences: {
      heading: licences.heading,
      html: block(filled(licences.site, { licence: siteLicence() })),
      columns: [licences.package, licences.version, licences.licence],
      fonts: { heading: say(licences.fonts), rows: fontLicences().map(row) },
      libraries: {
        heading: say(shippedLicences() === null ? licences.unknown : licences.libraries),
        rows: shippedLicences()?.map(row) ?? []
      },
      tools: { heading: say(licences.tools), groups: toolLicences() },
      texts: licences.texts
    }
  };
  return {
    words: {
      title: text.title,
      description: say(text.description),
      heading: text.heading,
      lead: say(text.lead),
      contents: text.contents
    },
    parts,
    footnotes: prose.footnotes
  };
}
