import { describe, expect, it } from 'vitest';
import { Builder, heard } from './builder.svelte.ts';
import {
  embedAddress,
  PLATFORMS,
  readState,
  snippetsOf,
  statePairs,
  type Choice,
  type Place
} from './snippets.ts';

const choice: Choice = {
  figure: 'mask',
  language: 'fr',
  state: 'rsp=0x00160000&answer=OS_WOL%3Dsilent',
  mode: 'compact',
  look: 'dark',
  hide: true,
  present: false,
  from: 3,
  to: null
};
const place: Place = {
  base: 'https://lab.test/some/',
  title: 'Mailbox Lab: “the mask” & <more>',
  page: 'mask/',
  picture: 'og/fr/chapters/mask.png',
  height: 431.4
};
const SRC =
  'https://lab.test/some/fr/embed/mask/?rsp=0x00160000&answer=OS_WOL%3Dsilent&mode=compact&theme=dark&answers=hide&from=3';
const textOf = (platform: (typeof PLATFORMS)[number], at = 0): string =>
  snippetsOf(platform, choice, place)[at]?.text ?? '';

describe('the address of an embed', () => {
  it('has its language, its state, and what was set', () => {
    expect(embedAddress(choice, place.base)).toBe(SRC);
    const plain: Choice = {
      ...choice,
      language: 'en',
      state: '',
      mode: 'full',
      look: 'auto',
      hide: false,
      from: null
    };
    expect(embedAddress(plain, place.base)).toBe('https://lab.test/some/embed/mask/');
  });

  it('takes a state from a whole address as well', () => {
    expect(statePairs('https://lab.test/mask/?rsp=0x1&mask=0x2', 'mask')).toEqual([
      ['rsp', '0x1'],
      ['mask', '0x2']
    ]);
    expect(statePairs(' ?rsp=0x1 ', 'mask')).toEqual([['rsp', '0x1']]);
    expect(statePairs('', 'mask')).toEqual([]);
  });

  it('takes a bare number as an answer, and leaves out what it cannot read, and says so', () => {
    expect(readState('0x00170000', 'mask')).toEqual({
      pairs: [['rsp', '0x00170000']],
      problems: []
    });
    expect(readState('rsp=banana&mask=0x2&hello', 'mask')).toMatchObject({
      pairs: [['mask', '0x2']],
      problems: [
        { key: 'rsp', text: 'banana', code: 'not-a-word' },
        { key: 'hello', text: '' }
      ]
    });
    expect(readState('https://lab.test/mask/', 'mask')).toEqual({ pairs: [], problems: [] });
    // A chapter has an answer of its own, and a map a second driver.
    expect(readState('part=zero&answer=unknown', 'chapters/zero').problems).toEqual([]);
    expect(readState('rsp2=0x1&compare=none', 'map').problems).toEqual([]);
    const bad = embedAddress({ ...choice, state: 'rsp=banana' }, place.base);
    expect(bad).not.toContain('banana');
  });
});

describe('snippets', () => {
  it.each(PLATFORMS)('for %s have a text, with no mark left open', (platform) => {
    const all = snippetsOf(platform, choice, place);
    expect(all.length).toBeGreaterThan(0);
    for (const { what, text } of all) {
      if (what !== 'html') continue;
      expect(text).not.toContain('<more>');
      expect(text).not.toMatch(/&(?!amp;|quot;|lt;|gt;)/);
      expect(text.match(/</g)?.length).toBe(text.match(/>/g)?.length);
    }
  });

  it('carry what their platform takes, and nothing that it cuts out', () => {
    expect(textOf('iframe')).toContain('<script src="https://lab.test/some/embed.js" async>');
    expect(textOf('iframe')).toContain('height:432px');
    expect(textOf('element')).toContain('figure="mask" lang="fr" rsp="0x00160000"');
    expect(textOf('wordpress')).toBe(SRC);
    for (const platform of ['moodle', 'canvas', 'markdown', 'picture'] as const)
      expect(textOf(platform)).not.toContain('<script');
    expect(textOf('markdown')).not.toContain('style');
    expect(textOf('reveal')).toContain('present=1');
    expect(textOf('reveal')).toContain('max-height:640px');
    expect(textOf('slidev')).toBe(
      `---\nlayout: iframe\nurl: ${SRC.replace('&from', '&present=1&from')}\n---`
    );
    expect(textOf('link')).toBe(
      'https://lab.test/some/fr/mask/?rsp=0x00160000&answer=OS_WOL%3Dsilent'
    );
    expect(textOf('picture')).toContain('src="https://lab.test/some/og/fr/chapters/mask.png"');
  });
});

describe('the builder', () => {
  const made = () => new Builder(['mask', 'map'], 'en');

  it('keeps all of it in the address', () => {
    const one = made();
    one.change({ figure: 'map' });
    one.change({ state: 'edition=4.16', mode: 'figure', look: 'light', language: 'fr' });
    one.change({ hide: true, present: true, from: 1, to: 9 });
    one.setWidth(960);
    one.setPlatform('reveal');
    const two = made();
    two.restore(one.pairs());
    expect(two.choice).toEqual(one.choice);
    expect([two.width, two.platform]).toEqual([960, 'reveal']);
    expect(made().pairs()).toEqual([]);
  });

  it('notes what it cannot read and keeps the rest', () => {
    const one = made();
    one.restore([
      ['figure', 'nothing'],
      ['mode', 'huge'],
      ['from', '-1'],
      ['colour', 'red'],
      ['theme', 'dark'],
      ['to', '7']
    ]);
    expect(one.problems.map(({ key }) => key)).toEqual(['figure', 'mode', 'from', 'colour']);
    expect(one.choice).toMatchObject({ figure: 'mask', mode: 'full', from: null, to: 7 });
  });

  it('begins another figure in its own first state', () => {
    const one = made();
    one.change({ state: 'rsp=0x1', to: 4 });
    one.change({ figure: 'map' });
    expect(one.choice).toMatchObject({ state: '', to: null });
  });

  it('takes what is done in the figure without showing it anew', () => {
    const one = made();
    one.hear('rsp=0x00170000');
    expect(one.choice.state).toBe('rsp=0x00170000');
    expect(one.shown.state).toBe('');
  });

  it('hears an embed and nobody else', () => {
    const said = (more: object) => heard({ type: 'mailbox-lab', v: 1, figure: 'mask', ...more });
    expect(said({ event: 'state', state: 'rsp=0x1' })).toEqual({ state: 'rsp=0x1' });
    expect(said({ event: 'resize', height: 300.2 })).toEqual({ height: 300.2 });
    for (const odd of [
      { event: 'state', state: 'x'.repeat(4001) },
      { event: 'state', state: 3 },
      { event: 'resize', height: '300' },
      { event: 'resize', height: -1 },
      { event: 'resize', height: Infinity },
      { event: 'ready' },
      { v: 2, event: 'resize', height: 300 }
    ])
      expect(said(odd)).toBeNull();
    for (const odd of [null, 'x', 7, [], { event: 'resize', height: 3 }])
      expect(heard(odd)).toBeNull();
  });
});
