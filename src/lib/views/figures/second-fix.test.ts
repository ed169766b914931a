import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { stepOf } from '../moment.ts';
import { briefOf, membersAt, readWithoutStore } from './second-fix.ts';

const run = (patch: Partial<Scenario>) =>
  record({ ...DEFAULT_SCENARIO, edition: '6.12-fix', param: 8, ...patch });

describe('what a run leaves in the driver', () => {
  it.each([
    ['stopped', 0, {}],
    ['null', 8, { stack: 'zero' }],
    ['wild', 8, { stack: 'pattern' }],
    ['none', 0, { edition: '6.13' }],
    ['none', 0, { edition: '6.13', stack: 'pattern' }],
    ['none', 0, { param: 0 }],
    ['array', 8, { rsp: 0x00160000 }],
    ['refused', 0, { edition: '6.12' }]
  ] as const)('is %s, %i images, for %o', (aftermath, images, patch) => {
    expect(briefOf(run(patch))).toMatchObject({ aftermath, images });
  });

  it('names the variable and the line where the machine stops', () => {
    const trace = run({});
    expect(readWithoutStore(trace)).toBe('nvm_info.image_att');
    const { file, line } = trace.outcome.fault ?? { file: '', line: 0 };
    const text = trace.files.find(({ name }) => name === file)?.lines[line - 1];
    expect(text).toContain('= nvm_info.image_att;');
    expect(briefOf(trace).line).toBe(line);
    expect(readWithoutStore(run({ stack: 'zero' }))).toBeNull();
  });
});

describe('the members of nvm_info', () => {
  const populate = 'qed_mcp_nvm_info_populate';
  const at = (patch: Partial<Scenario>, text: string) => {
    const trace = run(patch);
    return membersAt(trace, stepOf(trace, { in: populate, text })).map(
      ({ local, kept }) => `${local ?? '-'} ${kept}`
    );
  };

  it('are copied one by one', () => {
    expect(at({ stack: 'pattern' }, 'goto publish')).toEqual(['8 0', '- NULL']);
    expect(at({ stack: 'pattern' }, 'hwfn->nvm_info.valid = true')).toEqual([
      '8 8',
      '- 0xfefefefefefefefe'
    ]);
    expect(at({ stack: 'zero' }, 'return rc')).toEqual(['8 8', '- NULL']);
  });

  it('are not copied where the machine stops, or where the count is set to 0 first', () => {
    const trace = run({});
    expect(membersAt(trace, trace.length - 1).map(({ copied }) => copied)).toEqual([false, false]);
    expect(at({ edition: '6.13' }, 'return rc')).toEqual(['0 0', '- NULL']);
  });

  it('hold an array after an answer of OK', () => {
    expect(at({ rsp: 0x00160000 }, 'return rc')[1]).toBe(
      '→ bist_nvm_image_att → bist_nvm_image_att'
    );
  });
});
