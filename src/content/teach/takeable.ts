import type { Takeable } from '#lib/views/teach/builder-words.ts';
import { EMBEDS, fullPageOf } from '../embeds/names.ts';

const CASE = { name: 'case', state: 'rsp=0x00000000' };
const RUNS = [
  CASE,
  { name: 'healthy', state: 'rsp=0x00160000' },
  { name: 'fixed', state: 'edition=6.12-fix' },
  { name: 'silent', state: 'fault=silent' }
];

/** Pictures of figures, and states to begin with. What is not here has a page of its own name, such as a chapter. */
const KNOWN: Readonly<Partial<Record<string, Pick<Takeable, 'picture' | 'presets'>>>> = {
  mask: {
    picture: 'chapters/mask',
    presets: [
      { name: 'healthy', state: 'rsp=0x00160000' },
      CASE,
      { name: 'passes', state: 'rsp=0x00170000&mask=0xfffe0000' },
      { name: 'shut', state: 'edition=6.12-fix&rsp=0x00170000&mask=0x00000000' }
    ]
  },
  probe: { picture: 'lab', presets: RUNS },
  listing: { picture: 'chapters/three-ways-out', presets: RUNS },
  sequence: { picture: 'chapters/mailbox', presets: RUNS },
  map: { picture: 'chapters/zero', presets: [] },
  coverage: { picture: 'chapters/door', presets: [] },
  bisect: { picture: 'chapters/bisect', presets: [] },
  patch: { picture: 'chapters/fix', presets: [] }
};

/** What can be taken away as a figure, with its picture in a language. */
export const takeables = (language: 'en' | 'fr'): readonly Takeable[] =>
  EMBEDS.map((name) => {
    const { picture, presets } = KNOWN[name] ?? { picture: name, presets: [] };
    return { name, page: fullPageOf(name), picture: `og/${language}/${picture}.png`, presets };
  });
