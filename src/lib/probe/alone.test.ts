import { describe, expect, it } from 'vitest';
import { returnedAlone } from './alone.ts';

describe('lines that stand alone', () => {
  it('get every code, in the upper half of rsp, and the constants of the headers', () => {
    const values = returnedAlone(
      ['if (rsp == FW_MSG_CODE_OK)', 'return 0;', 'if (rsp > 0x80000000) return 7;', 'return 1;'],
      '6.12'
    );
    expect(values).toHaveLength(65_536);
    expect(values[0x16]).toBe(0);
    expect(values[0x17]).toBe(1);
    expect(values[0x8000]).toBe(1);
    expect(values[0x8001]).toBe(7);
  });

  it('give null where nothing is returned, or the machine has to stop', () => {
    const values = returnedAlone(
      ['int x;', 'if (rsp == 0)', 'for (;;) ;', 'if (rsp == 0x10000)', 'return x;', 'return 2;'],
      '6.12'
    );
    expect(values.slice(0, 3)).toEqual([null, null, 2]);
  });

  it('have to be C', () => {
    expect(() => returnedAlone(['if (rsp'], '6.12')).toThrow(/alone\.c/);
  });
});
