import type { Preset, Takeable } from '#lib/views/teach/builder-words.ts';
import { EMBEDS, fullPageOf, pictureOf, type EmbedName } from '../embeds/names.ts';

const CASE: Preset = { name: 'case', state: 'rsp=0x00000000' };
const RUNS: readonly Preset[] = [
  CASE,
  { name: 'healthy', state: 'rsp=0x00160000' },
  { name: 'fixed', state: 'edition=6.12-fix' },
  { name: 'silent', state: 'fault=silent' }
];

/** States to begin with, of those that have any. */
const PRESETS: Readonly<Partial<Record<EmbedName, readonly Preset[]>>> = {
  mask: [
    { name: 'healthy', state: 'rsp=0x00160000' },
    CASE,
    { name: 'error', state: 'rsp=0x00170000' },
    { name: 'passes', state: 'rsp=0x00170000&mask=0xfffe0000' },
    { name: 'shut', state: 'edition=6.12-fix&rsp=0x00170000&mask=0x00000000' }
  ],
  probe: RUNS,
  listing: RUNS,
  sequence: RUNS
};

/** What can be taken away as a figure, with its picture in a language. */
export const takeables = (language: 'en' | 'fr'): readonly Takeable[] =>
  EMBEDS.map((name) => ({
    name,
    page: fullPageOf(name),
    picture: `og/${language}/${pictureOf(name)}.png`,
    presets: PRESETS[name] ?? []
  }));
