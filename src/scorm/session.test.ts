import { expect, test } from 'vitest';
import type { Api } from './api.ts';
import type { Version } from './limits.ts';
import { Session } from './session.ts';

/** A platform that keeps what it is told, and counts how often a visit ends. */
function platform(kept: Record<string, string> = {}, begins = true) {
  const calls: string[] = [];
  const api: Api = {
    begin: () => begins,
    get(name) {
      if (name !== 'cmi.interactions._count') return kept[name] ?? '';
      return String(Object.keys(kept).filter((key) => /\.\d+\.id$/.test(key)).length);
    },
    set(name, value) {
      kept[name] = value;
      return true;
    },
    commit: () => void calls.push('commit'),
    finish: () => void calls.push('finish')
  };
  return { api, kept, calls };
}

function visit(of: ReturnType<typeof platform>, version: Version = '1.2') {
  let time = Date.UTC(2026, 0, 1);
  const session = Session.begin(of.api, version, () => time);
  if (session === null) throw new Error('it did not begin');
  return { session, pass: (milliseconds: number) => (time += milliseconds) };
}

test('a visit that is only closed is incomplete, and ends once', () => {
  for (const version of ['1.2', '2004'] as const) {
    const lms = platform();
    const { session, pass } = visit(lms, version);
    pass(61_000);
    session.finish();
    session.finish();
    session.commit();
    session.keep('late');
    session.complete(100);
    const core = version === '1.2' ? 'cmi.core.' : 'cmi.';
    expect(lms.kept).toEqual({
      [version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status']: 'incomplete',
      [`${core}session_time`]: version === '1.2' ? '0000:01:01' : 'PT0H1M1S',
      [`${core}exit`]: 'suspend'
    });
    expect(lms.calls.filter((call) => call === 'finish')).toHaveLength(1);
  }
});

test('answers are interactions, one behind the other, also at the next visit', () => {
  const lms = platform();
  visit(lms).session.answer('the first', 'x'.repeat(300), false);
  visit(lms).session.answer('second', 'proved', true);
  expect(lms.kept).toMatchObject({
    'cmi.interactions.0.id': 'the-first',
    'cmi.interactions.0.type': 'fill-in',
    'cmi.interactions.0.student_response': 'x'.repeat(255),
    'cmi.interactions.0.result': 'wrong',
    'cmi.interactions.1.id': 'second',
    'cmi.interactions.1.result': 'correct'
  });
  expect(lms.kept['cmi.core.lesson_status']).toBe('incomplete');
});

test('no more than 250 interactions', () => {
  const lms = platform();
  const { session } = visit(lms, '2004');
  for (let index = 0; index < 260; index += 1) session.answer('q', 'a', false);
  expect(lms.api.get('cmi.interactions._count')).toBe('250');
  expect(lms.kept['cmi.interactions.249.result']).toBe('incorrect');
});

test('completion has a score; the best one stays, and no later visit undoes it', () => {
  const lms = platform();
  visit(lms).session.complete(80);
  expect(lms.kept).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '80',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100'
  });
  const { session } = visit(lms);
  session.complete(40);
  session.complete(101);
  session.finish();
  expect(lms.kept['cmi.core.lesson_status']).toBe('completed');
  expect(lms.kept['cmi.core.score.raw']).toBe('80');
  session.complete(90);
  expect(lms.kept['cmi.core.score.raw']).toBe('80');
});

test('in 2004 the score is scaled, too, and nothing is called passed', () => {
  const lms = platform();
  visit(lms, '2004').session.complete(50);
  expect(lms.kept).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.score.raw': '50',
    'cmi.score.scaled': '0.5'
  });
  expect(lms.kept).not.toHaveProperty('cmi.success_status');
});

test('a state is kept as far as the platform has room, never cut', () => {
  for (const [version, most] of [
    ['1.2', 4096],
    ['2004', 64_000]
  ] as const) {
    const lms = platform();
    const { session } = visit(lms, version);
    session.keep('rsp=1');
    session.keep('x'.repeat(most + 1));
    expect(visit(lms, version).session.state).toBe('rsp=1');
    session.keep('x'.repeat(most));
    expect(session.state).toHaveLength(most);
  }
});

test('of a state that is too long the learner’s text is left out', () => {
  for (const [version, most] of [
    ['1.2', 4096],
    ['2004', 16_384]
  ] as const) {
    const lms = platform();
    const { session } = visit(lms, version);
    const fits = `exercise=fix&text=${'z'.repeat(most - 18)}`;
    session.keep(fits);
    expect(session.state).toBe(fits);
    session.keep(`${fits}z`);
    expect(session.state).toBe('exercise=fix');
    session.keep(`text=${'z'.repeat(most)}&exercise=log`);
    expect(session.state).toBe('&exercise=log');
  }
});

test('a platform that does not begin is not spoken to', () => {
  expect(Session.begin(platform({}, false).api, '1.2', () => 0)).toBeNull();
});
