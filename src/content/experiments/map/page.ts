import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { sweep } from '#lib/probe/sweep.ts';
import type { Known } from '#lib/views/benches/map/map.svelte.ts';
import { mappedOf } from '#lib/views/benches/map/runs.ts';
import type { MapWords } from '#lib/views/benches/map/words.ts';
import type { Language } from '../../messages/index.ts';
import { typeset } from '../../typeset.ts';
import type { ExperimentText } from '../types.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The editions that the page compares before anybody has changed anything. */
const COMPARED: readonly EditionId[] = ['6.12', '6.12-fix'];

let swept: readonly Known[] | undefined;

/** The maps of the default comparison, swept once when the pages are built. */
export const defaultMaps = (): readonly Known[] =>
  (swept ??= COMPARED.map((edition) => {
    const scenario = { ...DEFAULT_SCENARIO, edition };
    return { scenario, mapped: mappedOf(sweep(scenario)) };
  }));

/** The words of the page of the response map. */
export const mapText = (language: Language): ExperimentText<MapWords> =>
  typeset(language === 'fr' ? fr : en, language);
