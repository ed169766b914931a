import { describe, expect, it } from 'vitest';
import type { RegionText } from '../code.ts';
import { excerpt } from './excerpt.ts';

const region: RegionText = {
  name: 'a',
  edition: '6.12',
  file: 'a.c',
  first: 7,
  lines: ['int a;', 'a &lt; 2', '<span>a</span> = 3', 'end'].map((html, index) => ({
    number: 7 + index,
    indent: 0,
    html
  }))
};

describe('an excerpt of a region', () => {
  it('takes the lines between two texts, both included, by what they say', () => {
    const { first, lines } = excerpt(region, 'a < 2', 'a = 3');
    expect(first).toBe(8);
    expect(lines.map(({ number }) => number)).toEqual([8, 9]);
  });

  it('may be one line, and refuses texts that are not there or stand the other way round', () => {
    expect(excerpt(region, 'int a', 'int a').lines).toHaveLength(1);
    expect(() => excerpt(region, 'b', 'end')).toThrow('region a');
    expect(() => excerpt(region, 'end', 'int a')).toThrow('region a');
  });
});
