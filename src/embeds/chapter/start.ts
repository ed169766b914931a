import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { AnyFigure } from '#lib/views/figures/figure.ts';
import { simulatorAt } from '#lib/views/simulator-at.ts';
import { carried, start } from '../start.svelte.ts';
import Chapter from './Chapter.svelte';
import { ChapterFigure, type ChapterData } from './chapter.svelte.ts';

/** Brings a page's chapter to life, once the driver is compiled; `Figure` draws its figure. */
export function startChapter(Figure: AnyFigure): void {
  const root = document.documentElement;
  const { parts } = carried<unknown, ChapterData>().data;
  const asked = new URLSearchParams(location.search).get('part');
  const { scene } = parts.find(({ key }) => key === asked) ?? { scene: parts[0]?.scene };
  // From now on one part at a time is to be seen; before, and where this fails, the whole text stands.
  root.dataset.parts = '';
  simulatorAt({ ...DEFAULT_SCENARIO, ...scene?.run })
    .then((record) =>
      start(Chapter, (data: ChapterData) => new ChapterFigure(data, Figure, record))
    )
    .catch((error: unknown) => {
      delete root.dataset.parts;
      throw error;
    });
}
