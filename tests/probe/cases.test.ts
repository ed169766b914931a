// What the sources and a real kernel say of each case, typed by hand; nothing here comes from a run.
import { describe, expect, it } from 'vitest';
import { takeOptions } from '#lib/probe/options.ts';
import { record } from '#lib/probe/record.ts';
import type { EditionId } from '#lib/probe/scenario.ts';
import type { Outcome, Trace } from '#lib/probe/trace.ts';

const BANNER = [
  'QLogic FastLinQ 4xxxx Core Module qed',
  'qede init: QLogic FastLinQ 4xxxx Ethernet Driver qede'
];
const EIGHT = ['ens2f0', 'ens2f1', 'ens2f2', 'ens2f3', 'ens5f0', 'ens5f1', 'ens5f2', 'ens5f3'];

/** Line numbers of the three messages: populate, hw_prepare_single, qed_probe. */
const LINES: Partial<Record<EditionId, readonly [number, number, number]>> = {
  '4.17': [2496, 3008, 369],
  '6.1': [3374, 4722, 523],
  '6.12': [3374, 4722, 513],
  '6.12-fix': [3376, 4722, 513],
  '6.13': [3364, 4722, 513]
};
const three = (edition: EditionId): string[] => {
  const [populate, prepare, probe] = LINES[edition] ?? [0, 0, 0];
  return [
    `[qed_mcp_nvm_info_populate:${populate}()]Failed getting number of images`,
    `[qed_hw_prepare_single:${prepare}()]Failed to populate nvm info shadow`,
    `[qed_probe:${probe}()]hw prepare failed`
  ];
};

/** A run by its options, as in an address: `rsp=0x00170000 edition=6.12`. */
function run(options: string): Trace {
  const pairs = options
    .split(' ')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [key = '', ...rest] = pair.split('=');
      return [key, rest.join('=')];
    });
  const { scenario, problems } = takeOptions(pairs);
  expect(problems).toEqual([]);
  return record(scenario);
}

const driverLines = ({ dmesg }: Outcome): readonly string[] => {
  expect(dmesg.slice(0, 2)).toEqual(BANNER);
  return dmesg.slice(2);
};

const dead = (outcome: Outcome, rc: number, errno: string): void => {
  expect(outcome).toMatchObject({
    probe: 'failed',
    rc,
    errno,
    populateRc: rc,
    probeError: -19,
    images: 0,
    interfaces: [],
    fault: null
  });
};

const alive = (outcome: Outcome, rc: number | null, images: number): void => {
  expect(outcome).toMatchObject({
    probe: 'ok',
    rc,
    probeError: 0,
    images,
    interfaces: EIGHT,
    fault: null
  });
};

describe('the case: the firmware answers 0x00000000', () => {
  it('kills the probe of 6.12 with the three lines of the article', () => {
    const { outcome } = run('');
    dead(outcome, -22, 'EINVAL');
    expect(outcome.masked).toBe(0);
    expect(driverLines(outcome)).toEqual(three('6.12'));
    expect(outcome.decided).toMatchObject({
      function: 'qed_mcp_bist_nvm_get_num_images',
      left: 0,
      right: 0x00160000
    });
  });

  it.each(['4.17', '6.1'] as const)('kills the probe of %s', (edition) => {
    const { outcome } = run(`edition=${edition}`);
    dead(outcome, -22, 'EINVAL');
    expect(driverLines(outcome)).toEqual(three(edition));
  });

  it('does not matter to 4.16, which never asks', () => {
    const { outcome } = run('edition=4.16');
    alive(outcome, null, 0);
    expect(outcome.populateRc).toBeNull();
    expect(driverLines(outcome)).toEqual([]);
  });

  it.each(['6.12-fix', '6.13'] as const)('is understood by %s', (edition) => {
    const { outcome } = run(`edition=${edition}`);
    alive(outcome, -95, 0);
    expect(outcome).toMatchObject({ errno: 'EOPNOTSUPP', populateRc: 0, masked: 0 });
    expect(driverLines(outcome)).toEqual([]);
  });

  it('leaves about 52 ms between the banner and the failure in 6.12', () => {
    const { log } = run('');
    const failed = log.find(({ message }) => message === 'Failed getting number of images');
    expect(failed?.time).toBeGreaterThan(50_000);
    expect(failed?.time).toBeLessThan(54_000);
  });

  it('takes far less in 4.17, which never sleeps', () => {
    const { log } = run('edition=4.17');
    const failed = log.find(({ message }) => message === 'Failed getting number of images');
    expect(failed?.time).toBeLessThan(5_000);
  });
});

describe('other answers', () => {
  it.each(['4.17', '6.1', '6.12', '6.12-fix', '6.13'] as const)('OK brings up %s', (edition) => {
    const { outcome, commands } = run(`rsp=0x00160000 edition=${edition}`);
    alive(outcome, 0, 8);
    expect(outcome).toMatchObject({ errno: null, populateRc: 0, masked: 0x00160000 });
    expect(driverLines(outcome)).toEqual([]);
    expect(commands.length).toBe(edition === '4.17' ? 25 + 8 : 28 + 8);
  });

  it.each(['4.17', '6.1', '6.12', '6.12-fix', '6.13'] as const)('ERROR kills %s', (edition) => {
    const { outcome } = run(`rsp=0x00170000 edition=${edition}`);
    dead(outcome, -22, 'EINVAL');
    expect(driverLines(outcome)).toEqual(three(edition));
  });

  it('OK with no image logs an error and works all the same', () => {
    const { outcome } = run('rsp=0x00160000 param=0');
    alive(outcome, 0, 0);
    expect(outcome.populateRc).toBe(0);
    expect(driverLines(outcome)).toEqual([three('6.12')[0]]);
  });

  it('OK with an absurd count fails in the allocation, with two lines', () => {
    const { outcome } = run('rsp=0x00160000 param=0x10000000');
    expect(outcome).toMatchObject({ probe: 'failed', rc: 0, populateRc: -12 });
    expect(driverLines(outcome)).toEqual(three('6.12').slice(1));
  });

  it('257 images pass, the last with an index that leaks into the next field', () => {
    const { outcome, commands } = run('rsp=0x00160000 param=257');
    alive(outcome, 0, 257);
    expect(commands.at(-1)?.param).toBe(0x00010004);
  });

  it('image attributes with a return_code other than 1 are fatal at that image', () => {
    const { outcome, commands } = run('rsp=0x00160000 image=1:0');
    expect(outcome).toMatchObject({ probe: 'failed', rc: 0, populateRc: -22 });
    expect(driverLines(outcome)).toEqual([
      '[qed_mcp_nvm_info_populate:3391()]Failed getting image index 1 attributes',
      ...three('6.12').slice(1)
    ]);
    expect(commands.at(-1)?.param).toBe(0x00000104);
  });
});

describe('masks', () => {
  it('0 refuses every answer in 6.12, and passes every one with the fix', () => {
    const before = run('rsp=0x00160000 mask=0').outcome;
    dead(before, -22, 'EINVAL');
    expect(before.masked).toBe(0);
    alive(run('rsp=0x00170000 mask=0 edition=6.12-fix').outcome, -95, 0);
  });

  it('0x00160000 lets ERROR pass as OK', () => {
    expect(run('rsp=0x00170000 mask=0x00160000').outcome).toMatchObject({
      rc: 0,
      masked: 0x00160000,
      probe: 'ok'
    });
  });

  it('all ones judge the code alone, since the transport has cleared the number', () => {
    alive(run('rsp=0x00160000 mask=0xffffffff').outcome, 0, 8);
  });

  it('all ones in both places see the sequence number and refuse OK', () => {
    const { outcome, commands } = run('rsp=0x00160000 mask=0xffffffff transport=0xffffffff');
    dead(outcome, -22, 'EINVAL');
    expect(outcome.masked).toBe(0x00160000 + (commands.at(-1)?.seq ?? 0));
  });
});

describe('faults', () => {
  it('silence is a time-out, with the state of the processor and three lines', () => {
    const { outcome } = run('fault=silent');
    dead(outcome, -11, 'EAGAIN');
    expect(outcome.masked).toBeNull();
    const lines = driverLines(outcome);
    expect(lines[0]).toBe(
      '[_qed_mcp_cmd_and_union:542()]The MFW failed to respond to command 0x001e0000 [param 0x00000003].'
    );
    expect(lines[1]).toMatch(/^\[qed_mcp_print_cpu_info:454\(\)\]MCP CPU info: mode 0x/);
    expect(lines[2]).toBe('[qed_hw_error_occurred:2763()]HW error occurred [MFW Response Failure]');
    expect(lines.slice(3)).toEqual(three('6.12'));
    expect(outcome.virtualMicroseconds).toBeGreaterThan(5_000_000);
  });

  it('a stale sequence number looks like silence', () => {
    const silent = run('fault=silent').outcome;
    const stale = run('fault=stale-seq rsp=0x00160000').outcome;
    expect(stale).toMatchObject({ rc: -11, probe: 'failed' });
    expect(stale.dmesg).toEqual(silent.dmesg);
  });

  it('silence in 4.17 is one line and the three', () => {
    const { outcome } = run('fault=silent edition=4.17');
    dead(outcome, -11, 'EAGAIN');
    expect(driverLines(outcome)).toEqual([
      '[_qed_mcp_cmd_and_union:490()]The MFW failed to respond to command 0x001e0000 [param 0x00000003].',
      ...three('4.17')
    ]);
  });

  it('a reset of the firmware leaves no line, and the numbers begin anew', () => {
    const { outcome, commands } = run('fault=reset rsp=0x00160000');
    alive(outcome, 0, 8);
    expect(driverLines(outcome)).toEqual([]);
    expect(commands.find(({ code }) => code === 0x001e0000)?.seq).toBe(1);
  });

  it('shared memory that is never ready dies at the resource lock', () => {
    const { outcome } = run('fault=not-ready');
    expect(outcome).toMatchObject({ probe: 'failed', rc: null, populateRc: null, probeError: -19 });
    const lines = driverLines(outcome);
    expect(lines[0]).toBe(
      '[qed_load_mcp_offsets:208()]Failed to get the SHMEM ready notification after 1000 msec'
    );
    expect(lines[1]).toBe('[qed_mcp_cmd_init:257()]MCP is not initialized');
    expect(lines).toContain('[qed_hw_prepare_single:4705()]Failed to get HW information');
    expect(lines.at(-1)).toBe('[qed_probe:513()]hw prepare failed');
  });

  it('no scratchpad address is a division by zero', () => {
    const { outcome } = run('fault=no-shmem');
    expect(outcome).toMatchObject({
      probe: 'fault',
      rc: null,
      populateRc: null,
      probeError: null,
      interfaces: []
    });
    expect(outcome.fault?.code).toBe('division-by-zero');
  });

  it('a register of all ones ends the probe before the first command', () => {
    const { outcome, commands } = run('fault=all-ones');
    expect(outcome).toMatchObject({ probe: 'failed', rc: null, probeError: -19 });
    expect(commands).toEqual([]);
    expect(driverLines(outcome)).toEqual([
      '[qed_hw_prepare_single:4671()]Reading the ME register returns all Fs; Preventing further chip access',
      '[qed_probe:513()]hw prepare failed'
    ]);
  });
});

describe('the other commands', () => {
  it.each([
    'GET_MFW_FEATURE_SUPPORT',
    'GET_PF_RDMA_PROTOCOL',
    'OS_WOL',
    'RESOURCE_CMD',
    'SET_RESOURCE_VALUE',
    'GET_RESOURCE_ALLOC',
    'GET_PPFID_BITMAP',
    'INITIATE_PF_FLR'
  ])('may be refused: %s', (command) => {
    for (const code of ['0x00000000', '0x00160000', '0x00170000', '0xffff0000']) {
      expect(run(`rsp=0x00160000 answer=${command}=${code}`).outcome.probe, code).toBe('ok');
    }
  });

  it.each([
    'GET_MFW_FEATURE_SUPPORT',
    'GET_PF_RDMA_PROTOCOL',
    'OS_WOL',
    'RESOURCE_CMD',
    'SET_RESOURCE_VALUE',
    'GET_RESOURCE_ALLOC',
    'GET_PPFID_BITMAP',
    'INITIATE_PF_FLR'
  ])('may not be met with silence: %s', (command) => {
    expect(run(`rsp=0x00160000 answer=${command}=silent`).outcome.probe).toBe('failed');
  });

  it('a refused resource lock says so at level info and skips the lock’s work', () => {
    const { log, commands } = run('rsp=0x00160000 answer=RESOURCE_CMD=0 log=info');
    const info = log.filter(({ level, printed }) => level === 'info' && printed);
    expect(info.map(({ message }) => message)).toContain(
      'The resource command is unsupported by the MFW'
    );
    expect(commands.filter(({ name }) => name === 'SET_RESOURCE_VALUE')).toEqual([]);
  });
});

describe('the uninitialised pointer of the first fix', () => {
  const options = 'edition=6.12-fix rsp=0 param=3';

  it('stops a machine that tracks definedness, at the variable', () => {
    const { outcome } = run(options);
    expect(outcome).toMatchObject({ probe: 'fault', rc: -95, probeError: null });
    expect(outcome.fault?.code).toBe('uninitialised-read');
    expect(outcome.fault?.message).toMatch(/image_att/);
  });

  it('hides behind a zeroed stack and behind a pattern', () => {
    alive(run(`${options} stack=zero`).outcome, -95, 3);
    alive(run(`${options} stack=pattern`).outcome, -95, 3);
  });

  it('is gone in 6.13', () => {
    alive(run('edition=6.13 rsp=0 param=3').outcome, -95, 0);
  });
});

describe('a healthy probe', () => {
  it('sends the twenty-eight commands in their order', () => {
    const { commands } = run('');
    const names = commands.map(({ name }) => name);
    expect(names).toEqual([
      'GET_MFW_FEATURE_SUPPORT',
      'GET_PF_RDMA_PROTOCOL',
      'OS_WOL',
      'RESOURCE_CMD',
      ...Array.from({ length: 5 }, () => 'SET_RESOURCE_VALUE'),
      ...Array.from({ length: 15 }, () => 'GET_RESOURCE_ALLOC'),
      'RESOURCE_CMD',
      'GET_PPFID_BITMAP',
      'INITIATE_PF_FLR',
      'BIST_TEST'
    ]);
    expect(commands.map(({ seq }) => seq)).toEqual(commands.map((_, index) => index + 1));
    expect(commands.filter(({ slept }) => slept).map(({ index }) => index)).toEqual([
      1, 2, 3, 27, 28
    ]);
    expect(commands[3]?.param).toBe(0x0000003f);
    expect(commands[24]?.param).toBe(0x0000009f);
    expect(commands[27]).toMatchObject({ code: 0x001e0000, param: 3, answer: 0x0000001c });
  });
});
