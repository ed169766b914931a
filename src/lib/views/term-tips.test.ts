import { expect, it } from 'vitest';
import { placeTip } from './term-tips.ts';

const page = { width: 320, height: 600 };
const tip = { width: 200, height: 50 };
const line = (left: number, top: number) => ({ left, top, width: 40, height: 20 });

it('stands under the word', () => {
  expect(placeTip([line(60, 100)], tip, page)).toEqual({ left: 60, top: 126 });
});

it('stands above where there is no room below', () => {
  expect(placeTip([line(60, 540)], tip, page)).toEqual({ left: 60, top: 484 });
});

it('stays below where there is no room on either side', () => {
  expect(placeTip([line(60, 10)], tip, { width: 320, height: 60 }).top).toBe(36);
});

it('never leaves the window to the left or right', () => {
  expect(placeTip([line(300, 100)], tip, page).left).toBe(112);
  expect(placeTip([line(2, 100)], tip, page).left).toBe(8);
});

it('follows the last line of a word that is broken, and the first where it stands above', () => {
  const lines = [line(280, 500), line(16, 520)];
  expect(placeTip(lines, tip, { width: 320, height: 700 })).toEqual({ left: 16, top: 546 });
  expect(placeTip(lines, tip, { width: 320, height: 580 })).toEqual({ left: 112, top: 444 });
});
