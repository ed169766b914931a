import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTROLS } from '#lib/embed/controls.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { ChapterFigure, type ChapterData } from '../../src/embeds/chapter/chapter.svelte.ts';
import { Embed, type Telling } from '../../src/embeds/embed.svelte.ts';
import { pairsOf } from '../../src/embeds/query.ts';
import { blocksOf } from '../../src/content/chapters/blocks.ts';
import { planOf } from '../../src/content/chapters/load.ts';
import { chapterPage } from '../../src/content/chapters/page.ts';

const [plan, page] = await Promise.all([planOf('mask'), chapterPage('mask', 'en')]);
const { default: Figure } = await plan.figure();
const scenes = blocksOf(plan).map(({ scene }) => scene);
const question = page.blocks.find((block) => block.kind === 'question');
const data: ChapterData = {
  ...page,
  parts: page.blocks.map(({ kind, key, html }, index) => ({
    kind,
    key,
    html,
    scene: scenes[index] ?? {}
  })),
  choices: question?.choices ?? [],
  source: null
};
const at = data.parts.findIndex(({ kind }) => kind === 'question');
const right = data.choices.find((choice) => choice.right)?.key ?? '';
const wrong = data.choices.find((choice) => !choice.right)?.key ?? '';

function made() {
  const figure = new ChapterFigure(data, Figure, record);
  const told: Telling[] = [];
  figure.watch((telling) => told.push(telling));
  return { figure, told };
}
const state = (figure: ChapterFigure): string =>
  new URLSearchParams(figure.pairs().map(([key, text]) => [key, text])).toString();

describe('a chapter in a frame', () => {
  it('begins at its first part, and the figure shows what each part is about', () => {
    const { figure } = made();
    expect(figure.part).toBe(0);
    expect(state(figure)).toBe('');
    for (const [index, scene] of scenes.entries()) {
      expect(figure.part).toBe(index);
      const run: Scenario = { ...DEFAULT_SCENARIO, ...scene.run };
      expect(figure.bench.scenario).toEqual(run);
      expect(figure.bench.view).toEqual(scene.view ?? {});
      expect(figure.turn(1)).toBe(index < scenes.length - 1);
    }
    expect(figure.part).toBe(figure.last);
    for (let n = 0; n < figure.last; n += 1) expect(figure.turn(-1)).toBe(true);
    expect(figure.turn(-1)).toBe(false);
  });

  it('goes to a part, cut to what there is, and back to what it is about', () => {
    const { figure } = made();
    figure.bench.change({ edition: '6.13' });
    figure.goTo(2);
    expect([figure.part, figure.bench.at, figure.bench.free]).toEqual([2, 2, false]);
    figure.goTo(999_999_999);
    expect(figure.part).toBe(figure.last);
  });

  it('takes part and answer from a state, and gives them back', () => {
    for (const query of ['', 'part=call', `part=question&answer=${right}`, 'part=zero&answer=']) {
      const { figure, told } = made();
      expect(figure.restore(pairsOf(query))).toEqual([]);
      expect(state(figure)).toBe(query);
      // What a state brings was told when it was done.
      expect(told.filter(({ event }) => event === 'answer')).toEqual([]);
    }
    const { figure } = made();
    figure.restore(pairsOf('part=call&answer=other'));
    figure.restore([]);
    expect([state(figure), figure.part, figure.answer]).toEqual(['', 0, null]);
  });

  it('says what it does not know, and takes the rest', () => {
    const { figure } = made();
    const problems = figure.restore(pairsOf('part=nowhere&answer=maybe&rsp=1'));
    expect(problems.map(({ key, text, code }) => [key, text, code])).toEqual([
      ['part', 'nowhere', 'not-one-of'],
      ['answer', 'maybe', 'not-one-of'],
      ['rsp', '1', 'unknown-key']
    ]);
    expect(problems[0]?.takes).toContain('stencil');
    expect(state(figure)).toBe('');
  });

  it('is covered from the question on until it is answered', () => {
    const { figure } = made();
    figure.goTo(at - 1);
    expect(figure.bench.covered).toBe(false);
    for (const part of [at, at + 1, figure.last]) {
      figure.goTo(part);
      expect(figure.bench.covered).toBe(true);
    }
    figure.give('');
    expect(figure.bench.covered).toBe(false);
    figure.give(null);
    expect(figure.bench.covered).toBe(true);
    figure.restore(pairsOf('part=question'), { ...DEFAULT_CONTROLS, mode: 'figure' });
    expect(figure.bench.covered).toBe(false);
    const hidden = { ...DEFAULT_CONTROLS, mode: 'figure', hideAnswers: true } as const;
    figure.restore(pairsOf('part=question'), hidden);
    expect(figure.bench.covered).toBe(true);
    figure.restore(pairsOf(`part=question&answer=${wrong}`), hidden);
    expect(figure.bench.covered).toBe(false);
  });

  it('tells each answer, and once that all is done, scored by the first answer', () => {
    const answered = (answer: string, isRight: boolean) => ({
      event: 'answer',
      question: 'chapter-mask',
      answer,
      right: isRight
    });
    const first = made();
    first.figure.give(wrong);
    first.figure.give(null);
    first.figure.give(right);
    expect(first.told).toEqual([answered(wrong, false), answered(right, true)]);
    first.figure.goTo(first.figure.last);
    first.figure.turn(-1);
    first.figure.turn(1);
    expect(first.told.slice(2)).toEqual([{ event: 'complete', score: 0 }]);

    const second = made();
    second.figure.goTo(second.figure.last);
    expect(second.told).toEqual([]);
    second.figure.give(right);
    expect(second.told).toEqual([answered(right, true), { event: 'complete', score: 100 }]);

    const shown = made();
    shown.figure.give('');
    shown.figure.goTo(shown.figure.last);
    expect(shown.told).toEqual([{ event: 'complete', score: 0 }]);
  });

  it('completes with the answer that a state brought', () => {
    const { figure, told } = made();
    figure.restore(pairsOf(`part=question&answer=${right}`));
    expect(told).toEqual([]);
    figure.goTo(figure.last);
    expect(told).toEqual([{ event: 'complete', score: 100 }]);
  });

  it('leads to its part on the page in full', () => {
    const { figure } = made();
    const embed = new Embed('chapters/mask', figure);
    expect(embed.full).toBe('');
    embed.open('?part=call&theme=dark&answer=same');
    expect(embed.full).toBe('?theme=dark#call');
    expect(embed.state).toBe('part=call&answer=same');
  });
});
