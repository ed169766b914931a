import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a command of package.json as a person would, without npm's own words. */
function npm(script: 'probe' | 'sweep', args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  });
  return { status, stdout, stderr: stderr.replace(/^npm (warn|notice).*\n/gm, '') };
}

const parsed = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text);
  expect(value).toBeTypeOf('object');
  return { ...(value as object) };
};

describe('npm run probe', () => {
  it('prints the log of the case and one sentence, and exits with 1', () => {
    const { status, stdout, stderr } = npm('probe', []);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('[    9.526144] QLogic FastLinQ 4xxxx Core Module qed');
    expect(lines[1]).toBe('[    9.531195] qede init: QLogic FastLinQ 4xxxx Ethernet Driver qede');
    expect(lines[2]).toMatch(
      /^\[ {4}9\.58\d{4}\] \[qed_mcp_nvm_info_populate:3374\(\)\]Failed getting number of images$/
    );
    expect(lines).toHaveLength(6);
    expect(lines[5]).toMatch(/-22 \(EINVAL\).*failed with -19/);
  });

  it('prints one JSON object and exits with 0 when the card comes up', () => {
    const { status, stdout } = npm('probe', ['--rsp', '0x160000', '--json']);
    expect(status).toBe(0);
    const report = parsed(stdout);
    expect(report).toMatchObject({
      edition: '6.12',
      rsp: '0x00160000',
      masked: '0x00160000',
      rc: 0,
      errno: null,
      populateRc: 0,
      probe: 'ok',
      probeError: 0,
      images: 8,
      fault: null
    });
  });

  it('shows every statement on request', () => {
    const { stdout } = npm('probe', ['--trace']);
    expect(stdout).toMatch(/qed_mcp\.c:\d+ .*FW_MSG_CODE_MASK/);
    expect(stdout).toMatch(/compare 0x00000000 [=!]= 0x00160000: (true|false)/);
    expect(stdout).toMatch(/writel 0x0c000 0x001e001c public_drv_mb\.drv_mb_header/);
  });

  it.each([
    [['--rsp', '0x1g'], /^--rsp does not take "0x1g": it takes a number/],
    [['--param', '-1'], /^--param does not take "-1"/],
    [['--edition', '5.10'], /^--edition does not take "5\.10": it takes one of 4\.16/],
    [['--answer', 'LOAD_REQ=1'], /^--answer does not take "LOAD_REQ=1"/],
    [['--fault'], /^--fault needs a value: it takes one of none/],
    [['--colour', 'red'], /^--colour is not an option here/],
    [['red'], /"red" stands alone/]
  ])('refuses %j with one sentence and exit status 2', (args, message) => {
    const { status, stdout, stderr } = npm('probe', args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('reads a line of options per line of input in a batch, and goes on after a bad one', () => {
    const { status, stdout } = npm(
      'probe',
      ['--batch'],
      '--rsp 0x00160000\n\n--rsp nonsense\n--edition 6.13\n'
    );
    expect(status).toBe(2);
    const reports = stdout.trimEnd().split('\n').map(parsed);
    expect(reports).toHaveLength(3);
    expect(reports[0]).toMatchObject({ probe: 'ok', images: 8 });
    expect(reports[1]).toMatchObject({ error: expect.stringContaining('--rsp') });
    expect(reports[2]).toMatchObject({ probe: 'ok', rc: -95, errno: 'EOPNOTSUPP' });
  });
});

describe('npm run sweep', () => {
  it('counts what 6.12 makes of every code', () => {
    const { status, stdout } = npm('sweep', ['--json']);
    expect(status).toBe(0);
    expect(parsed(stdout)).toMatchObject({
      edition: '6.12',
      mask: '0xffff0000',
      total: 65536,
      classes: [
        {
          rc: -22,
          errno: 'EINVAL',
          populateRc: -22,
          probe: 'failed',
          count: 65535,
          first: '0x00000000',
          last: '0xffff0000'
        },
        {
          rc: 0,
          errno: null,
          populateRc: 0,
          probe: 'ok',
          count: 1,
          first: '0x00160000',
          last: '0x00160000'
        }
      ]
    });
  });

  it('finds the one code that the fix changes', () => {
    const { stdout } = npm('sweep', ['--edition', '6.12-fix', '--json']);
    expect(parsed(stdout)).toMatchObject({
      classes: [
        { rc: -22, count: 65534 },
        { rc: -95, errno: 'EOPNOTSUPP', populateRc: 0, probe: 'ok', count: 1, first: '0x00000000' },
        { rc: 0, count: 1, first: '0x00160000' }
      ]
    });
  });
});
