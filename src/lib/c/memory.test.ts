import { expect, test } from 'vitest';
import { Memory } from './memory.ts';

test('integers of every width come back as they were stored', () => {
  const memory = new Memory();
  const at = memory.allocate(64, 'words', { zeroed: true });
  memory.write(at, 8, 0xfedcba9876543210n);
  expect(memory.read(at, 8)).toBe(0xfedcba9876543210n);
  expect(memory.read(at, 8, true)).toBe(BigInt.asIntN(64, 0xfedcba9876543210n));
  expect(memory.read(at, 4)).toBe(0x76543210);
  expect(memory.read(at + 4, 4, true)).toBe(-0x1234568);
  expect(memory.read(at + 7, 1)).toBe(0xfe);
  memory.write(at + 8, 2, -2);
  expect(memory.read(at + 8, 2)).toBe(0xfffe);
});

test('bytes that were never written are known as such, and travel as such', () => {
  const memory = new Memory();
  const at = memory.allocate(16, 'a');
  const to = memory.allocate(16, 'b', { zeroed: true });
  memory.write(at, 4, 7);
  expect(memory.peek(at + 4, 4)).toBeUndefined();
  memory.copy(to, at, 8);
  expect(memory.peek(to, 4)).toBe(7);
  expect(memory.peek(to + 4, 4)).toBeUndefined();
  expect(memory.peek(to + 8, 4)).toBe(0);
});

test('an address just outside still names its object', () => {
  const memory = new Memory();
  const at = memory.allocate(8, 'block');
  expect(memory.describe(at - 4)).toMatchObject({ label: 'block', offset: -4 });
  expect(memory.describe(at + 8)).toMatchObject({ label: 'block', offset: 8, alive: true });
  memory.free(at);
  expect(memory.describe(at)).toMatchObject({ label: 'block', alive: false });
  expect(memory.describe(0)).toBeUndefined();
});

test('rows that are used again do not let a stale pointer through', () => {
  const memory = new Memory();
  const first = memory.allocate(8, 'first', { zeroed: true });
  memory.free(first);
  for (let n = 0; n < 20_000; n += 1) memory.free(memory.allocate(8, 'later'));
  const now = memory.allocate(8, 'now', { zeroed: true });
  expect(now).not.toBe(first);
  expect(() => memory.read(first, 4)).toThrow(expect.objectContaining({ code: 'use-after-free' }));
});

test('rollback restores bytes, definedness and objects, over growth of the memory', () => {
  const memory = new Memory(0x1000);
  const kept = memory.allocate(600, 'kept');
  const freed = memory.allocate(32, 'freed', { zeroed: true });
  memory.write(kept, 4, 1);
  for (let round = 0; round < 3; round += 1) {
    memory.mark();
    memory.write(kept, 4, 2);
    memory.write(kept + 596, 4, 9);
    memory.free(freed);
    const grown = memory.allocate(0x8000, 'grown', { zeroed: true });
    memory.write(grown + 0x7000, 4, 5);
    memory.rollback();
    expect(memory.read(kept, 4)).toBe(1);
    expect(memory.peek(kept + 596, 4)).toBeUndefined();
    expect(memory.read(freed, 8)).toBe(0);
    expect(memory.describe(grown)).toBeUndefined();
  }
});

test('there is an end of memory', () => {
  const memory = new Memory();
  expect(() => {
    for (;;) memory.allocate(0x400000, 'more');
  }).toThrow(expect.objectContaining({ code: 'out-of-memory' }));
  expect(() => memory.allocate(0x7fffffff, 'all')).toThrow(
    expect.objectContaining({ code: 'out-of-memory' })
  );
});
