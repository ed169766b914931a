import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlsFrom, DEFAULT_CONTROLS } from '#lib/embed/controls.ts';
import { hostMessage, LONGEST_STATE } from '#lib/embed/receive.ts';

const head = { type: 'mailbox-lab', v: 1 };

describe('a message of the host', () => {
  it('is taken where it is of the contract', () => {
    const messages = [
      { ...head, command: 'set-state', state: 'rsp=0x00160000' },
      { ...head, command: 'set-theme', theme: 'dark' },
      { ...head, command: 'go-to', step: 0 },
      { ...head, command: 'go-to', step: 999_999_999 },
      { ...head, command: 'tell-height' }
    ];
    for (const message of messages) expect(hostMessage(message)).toEqual(message);
  });

  it('loses what the contract does not know', () => {
    expect(hostMessage({ ...head, command: 'go-to', step: 3, html: '<b>' })).toEqual({
      ...head,
      command: 'go-to',
      step: 3
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'mailbox-lab'],
    ['a list', [head]],
    ['another type', { ...head, type: 'mailbox', command: 'go-to', step: 1 }],
    ['no version', { type: 'mailbox-lab', command: 'go-to', step: 1 }],
    ['another version', { ...head, v: 2, command: 'go-to', step: 1 }],
    ['a version as text', { ...head, v: '1', command: 'go-to', step: 1 }],
    ['no command', head],
    ['another command', { ...head, command: 'eval', state: '1' }],
    ['a command of every object', { ...head, command: 'constructor' }],
    ['a state that is no text', { ...head, command: 'set-state', state: { rsp: 0 } }],
    ['a state too long', { ...head, command: 'set-state', state: 'x'.repeat(LONGEST_STATE + 1) }],
    ['another theme', { ...head, command: 'set-theme', theme: 'red' }],
    ['a step below 0', { ...head, command: 'go-to', step: -1 }],
    ['a step too large', { ...head, command: 'go-to', step: 1e9 }],
    ['half a step', { ...head, command: 'go-to', step: 1.5 }],
    ['no step', { ...head, command: 'go-to', step: Number.NaN }],
    ['a step as text', { ...head, command: 'go-to', step: '3' }]
  ])('is dropped where it is %s', (_, message) => {
    expect(hostMessage(message)).toBeNull();
  });

  it('is dropped, whatever it is, without a sound', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(hostMessage(data)).toBeNull();
      })
    );
  });
});

describe('a trainer’s controls', () => {
  const read = (query: string) => controlsFrom(new URLSearchParams(query));

  it('are the defaults where nothing is said', () => {
    expect(read('')).toEqual({ controls: DEFAULT_CONTROLS, rest: [], problems: [] });
  });

  it('are read, and leave the figure what is the figure’s', () => {
    const { controls, rest, problems } = read(
      'mode=compact&rsp=0&theme=dark&answers=hide&present=1&from=3&to=9&lang=fr'
    );
    expect(controls).toEqual({
      mode: 'compact',
      theme: 'dark',
      hideAnswers: true,
      present: true,
      from: 3,
      to: 9
    });
    expect(rest).toEqual([['rsp', '0']]);
    expect(problems).toEqual([]);
  });

  it.each(['mode=huge', 'theme=red', 'answers=no', 'present=yes', 'lang=de', 'from=-1', 'to=x'])(
    'keep their default where they say %s, which is noted',
    (pair) => {
      const { controls, problems } = read(pair);
      expect(controls).toEqual(DEFAULT_CONTROLS);
      expect(problems.map(({ key, text }) => `${key}=${text}`)).toEqual([pair]);
    }
  );

  it('do not end before they begin', () => {
    const { controls, problems } = read('from=9&to=3');
    expect(controls).toEqual({ ...DEFAULT_CONTROLS, from: 9 });
    expect(problems.map(({ key }) => key)).toEqual(['to']);
  });

  it('are read from any text without an error', () => {
    const pair = fc.tuple(
      fc.constantFrom('mode', 'theme', 'answers', 'present', 'from', 'to', 'lang', '__proto__'),
      fc.string()
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { controls, problems, rest } = controlsFrom(pairs);
        expect(Object.keys(controls).sort()).toEqual(Object.keys(DEFAULT_CONTROLS).sort());
        expect(problems.length + rest.length).toBeLessThanOrEqual(pairs.length + 1);
      })
    );
  });
});
