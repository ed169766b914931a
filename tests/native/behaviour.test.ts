// How the driver takes each answer: what a real 6.1 driver showed in several hundred cases (facts,
// sections 3.14 and 9), typed by hand. Its 6.1 line numbers, or those of the edition named.
import { describe, expect, it } from 'vitest';
import type { Answer, CardConfig, CommandName } from '#lib/card/index.ts';
import { simulate, type Setting, type Simulated } from './simulate.ts';

const printed = (run: Simulated): string[] =>
  run.log.filter((entry) => entry.printed && entry.level !== 'kernel').map(({ text }) => text);
const rcOf = (run: Simulated): unknown =>
  run.stop.kind === 'returned' ? Number(run.stop.value) : run.stop;
const answering = (answers: Partial<Record<CommandName, Answer>>, more: Setting = {}): Setting => ({
  ...more,
  card: { ...more.card, answers }
});
const card = (config: Partial<CardConfig>): Setting => ({ card: config });

const NO_ANSWER = (command: string): string[] => [
  `[_qed_mcp_cmd_and_union:542()]The MFW failed to respond to command ${command}.`,
  '[qed_mcp_print_cpu_info:454()]MCP CPU info: mode 0x00000000, state 0x00000000, pc {0x00000000, 0x00000000, 0x00000000}',
  '[qed_hw_error_occurred:2774()]HW error occurred [MFW Response Failure]'
];
const AVOIDED = (command: string): string =>
  `[qed_mcp_cmd_and_union:594()]The MFW is not responsive. Avoid sending mailbox command ${command}.`;
const NVM_STEP = [
  '[qed_mcp_nvm_info_populate:3374()]Failed getting number of images',
  '[qed_hw_prepare_single:4722()]Failed to populate nvm info shadow',
  '[qed_probe:523()]hw prepare failed'
];
const HW_INFO = [
  '[qed_hw_prepare_single:4705()]Failed to get HW information',
  '[qed_probe:523()]hw prepare failed'
];

describe('a healthy card', () => {
  it('is sent the 28 commands of the facts, and then one per image', () => {
    const { commands } = simulate('6.1', card({ numImages: { param: 2 } })).card;
    const [GET, SET] = [0x34000000, 0x35000000];
    expect(commands.map(({ seq, code, param }) => [seq, code, param])).toEqual(
      [
        [0x00310000, 0],
        [0x002b0000, 0],
        [0x002e0000, 0],
        [0x00230000, 0x3f],
        ...Array.from({ length: 5 }, () => [SET, 0x00020000]),
        ...Array.from({ length: 15 }, () => [GET, 0x00020000]),
        [0x00230000, 0x9f],
        [0x43000000, 0],
        [0x02010000, 0],
        [0x001e0000, 3],
        [0x001e0000, 0x004],
        [0x001e0000, 0x104]
      ].map((command, index) => [index + 1, ...command])
    );
  });

  it('is asked for each resource by the number that the MFW knows it by', () => {
    const asked: number[] = [];
    const run = simulate('6.12');
    const unions = run.accesses.filter(
      ({ direction, offset }) => direction === 'W' && offset === 0x3000
    );
    // Data, parameter, header: three writes through a window that was just moved there.
    unions.forEach(({ value }, index) => {
      const header = unions[index + 2]?.value ?? 0;
      if (header > 0x34000000 && header < 0x36000000) asked.push(value);
    });
    expect(asked).toEqual([
      ...[11, 15, 21, 16, 17],
      ...[0, 1, 2, 14, 7, 6, 9, 9, 11, 10, 15, 21, 11, 16, 17]
    ]);
  });

  it('gets 25 commands from 4.17 before its images are counted, 24 in all from 4.16', () => {
    const codes = simulate('4.17', card({ numImages: { code: 0 } })).card.commands;
    expect(codes).toHaveLength(25);
    expect(codes.at(-1)).toMatchObject({ seq: 25, code: 0x001e0000, param: 3 });
    expect(simulate('4.16').card.commands).toHaveLength(24);
  });

  it('prints nothing, whatever the edition', () => {
    for (const edition of ['4.16', '4.17', '6.1', '6.12', '6.12-fix', '6.13'] as const) {
      const run = simulate(edition);
      expect([rcOf(run), printed(run), run.kernel.netdevs]).toEqual([0, [], 1]);
    }
  });
});

describe('the answer to NUM_IMAGES', () => {
  it('0x00000000 costs the card in 4.17 to 6.12, and 6.12 about 52 ms', () => {
    const run = simulate('6.1', card({ numImages: { code: 0 } }));
    expect([rcOf(run), run.getNumImages, run.populate]).toEqual([-19, -22, -22]);
    expect(printed(run)).toEqual(NVM_STEP);
    expect(run.kernel.allocations.size).toBe(0);
    expect(run.kernel.clock).toBeGreaterThan(51_000);
    expect(run.kernel.clock).toBeLessThan(53_000);
  });

  it('0x00000000 is taken for what it is with the fix', () => {
    const run = simulate('6.12-fix', card({ numImages: { code: 0 } }));
    expect([rcOf(run), run.getNumImages, run.populate, printed(run)]).toEqual([0, -95, 0, []]);
    expect(run.log.some(({ text }) => text.includes('3373()]DRV_MSG_CODE_BIST_TEST is not'))).toBe(
      true
    );
  });

  it('OK with 0 images prints one line, and the probe goes on', () => {
    const run = simulate('6.1', card({ numImages: { param: 0 } }));
    expect([rcOf(run), run.populate, printed(run)]).toEqual([0, 0, NVM_STEP.slice(0, 1)]);
  });

  it('OK with an absurd number fails in the allocation, without a line of its own', () => {
    const run = simulate('6.1', card({ numImages: { param: 0x10000000 } }));
    expect([rcOf(run), run.populate, printed(run)]).toEqual([-19, -12, NVM_STEP.slice(1)]);
  });

  it('none: three lines, then the three of the NVM step, after 5 s', () => {
    for (const fault of ['silent', 'stale-seq'] as const) {
      const run = simulate('6.1', card({ numImages: { fault } }));
      expect([rcOf(run), run.getNumImages, run.populate]).toEqual([-19, -11, -11]);
      expect(printed(run)).toEqual([...NO_ANSWER('0x001e0000 [param 0x00000003]'), ...NVM_STEP]);
      expect(run.waited).toBeGreaterThanOrEqual(5_000_000);
    }
  });

  it('257 images pass; the index of the last leaks out of its field', () => {
    const run = simulate('6.1', card({ numImages: { param: 257 } }));
    expect([rcOf(run), run.card.commands.at(-1)?.param]).toEqual([0, 0x00010004]);
  });
});

describe("an image's attributes", () => {
  it.each([
    ['a return code other than 1', card({ imageReturnCodes: { 1: 2 } }), 1],
    ['a code other than OK with good data', answering({ BIST_TEST: { code: 0x170000 } }), 0]
  ])('%s is fatal, and no later one is asked for', (_, setting, index) => {
    const run = simulate('6.1', setting);
    expect([rcOf(run), run.populate]).toEqual([-19, -22]);
    expect(printed(run)).toEqual([
      `[qed_mcp_nvm_info_populate:3391()]Failed getting image index ${index} attributes`,
      ...NVM_STEP.slice(1)
    ]);
    expect(run.card.commands.at(-1)?.param).toBe(index * 256 + 4);
    expect(run.kernel.allocations.size).toBe(0);
  });
});

describe('silence', () => {
  it.each([
    ['GET_MFW_FEATURE_SUPPORT', '0x00310000 [param 0x00000000]', 2],
    ['GET_PF_RDMA_PROTOCOL', '0x002b0000 [param 0x00000000]', 1],
    ['OS_WOL', '0x002e0000 [param 0x00000000]', 0]
  ] as const)('on %s is fatal at the resource lock', (command, shown, between) => {
    const run = simulate('6.1', answering({ [command]: { fault: 'silent' } }));
    const blocked = [
      AVOIDED('0x002b0000 [param 0x00000000]'),
      AVOIDED('0x002e0000 [param 0x00000000]')
    ];
    expect(rcOf(run)).toBe(-19);
    expect(printed(run)).toEqual([
      ...NO_ANSWER(shown),
      ...blocked.slice(2 - between),
      AVOIDED('0x00230000 [param 0x0000003f]'),
      ...HW_INFO
    ]);
  });

  it('on INITIATE_PF_FLR is told, and fatal at the NVM step', () => {
    const run = simulate('6.1', answering({ INITIATE_PF_FLR: { fault: 'silent' } }));
    expect(printed(run)).toEqual([
      ...NO_ANSWER('0x02010000 [param 0x00000000]'),
      '[qed_hw_prepare_single:4715()]Failed to initiate PF FLR',
      AVOIDED('0x001e0000 [param 0x00000003]'),
      ...NVM_STEP
    ]);
  });

  it('in 4.17 does not block: the next command waits its own time', () => {
    const run = simulate('4.17', answering({ OS_WOL: { fault: 'silent' } }));
    expect(rcOf(run)).toBe(0);
    expect(printed(run)).toEqual([
      '[_qed_mcp_cmd_and_union:490()]The MFW failed to respond to command 0x002e0000 [param 0x00000000].'
    ]);
  });
});

describe('a refusal', () => {
  const COMMANDS: readonly CommandName[] = [
    'GET_MFW_FEATURE_SUPPORT',
    'GET_PF_RDMA_PROTOCOL',
    'OS_WOL',
    'RESOURCE_CMD',
    'SET_RESOURCE_VALUE',
    'GET_RESOURCE_ALLOC',
    'GET_PPFID_BITMAP',
    'INITIATE_PF_FLR'
  ];
  it.each(COMMANDS)('of %s is never fatal, whatever its code', (command) => {
    for (const code of [0, 0x160000, 0x170000, 0xffff0000, 0x12340000]) {
      const run = simulate('6.12', answering({ [command]: { code } }));
      expect([rcOf(run), printed(run)]).toEqual([0, []]);
    }
  });

  it('of SET_RESOURCE_VALUE ends that loop with 0x0000 only', () => {
    const sets = (code: number): number =>
      simulate('6.12', answering({ SET_RESOURCE_VALUE: { code } })).card.commands.filter(
        (command) => command.code === 0x35000000
      ).length;
    expect([sets(0), sets(0x170000)]).toEqual([1, 5]);
  });

  it('of the lock by its parameter: BUSY eleven times is fatal', () => {
    const run = simulate('6.12', answering({ RESOURCE_CMD: { param: 0x200 } }));
    expect(rcOf(run)).toBe(-19);
    expect(run.card.commands.filter(({ code }) => code === 0x00230000)).toHaveLength(11);
    expect(printed(run).slice(0, 1)).toEqual([
      '[qed_hw_get_resc:3999()]Failed to acquire the resource lock for the resource allocation commands'
    ]);
  });

  it.each([
    [
      255,
      '[qed_mcp_resource_cmd:3754()]The resource command is unknown to the MFW [param 0x0000003f, opcode 1]'
    ],
    [
      0x700,
      '[__qed_mcp_resc_lock:3817()]Unexpected opcode in resource lock response [mcp_param 0x00000700, opcode 7]'
    ]
  ])('of the lock by its parameter %i is told, and the probe goes on', (param, line) => {
    const run = simulate('6.12', answering({ RESOURCE_CMD: { param } }));
    expect([rcOf(run), printed(run)]).toEqual([0, [line]]);
  });

  it('of the PPFID bitmap: one without the own bit is mended', () => {
    const run = simulate('6.12', answering({ GET_PPFID_BITMAP: { param: 2 } }));
    expect(rcOf(run)).toBe(0);
    expect(run.log.map(({ text }) => text)).toContain(
      '[qed_hw_get_ppfid_bitmap:3964()]Fix the PPFID bitmap to include the native PPFID [native_ppfid_idx 0, orig_bitmap 0x2]'
    );
  });

  it('an ILT range above 11000 is fatal', () => {
    const run = simulate('6.12', answering({ GET_RESOURCE_ALLOC: { data: [10, 8, 10993] } }));
    expect(rcOf(run)).toBe(-19);
    expect(printed(run)[0]).toBe(
      "[qed_hw_get_resc:4040()]Can't assign ILT pages [00002af1,...,00002af8]"
    );
    const fits = simulate('6.12', answering({ GET_RESOURCE_ALLOC: { data: [10, 8, 10992] } }));
    expect(rcOf(fits)).toBe(0);
  });
});

describe('the firmware as a whole', () => {
  it('without shared memory, or without ports, makes a 6.x driver divide by zero', () => {
    for (const setting of [card({ faults: { noShmem: true } }), card({ numPorts: 0 })]) {
      const { stop } = simulate('6.12', setting);
      expect(stop).toMatchObject({ kind: 'fault', fault: { code: 'division-by-zero' } });
    }
  });

  it('that is ready after 19 looks is waited for; later it is given up', () => {
    // With POR_0 not 0 the offsets would be read once more: nothing was learnt to compare it with.
    const ready = (microseconds: number | null): Simulated =>
      simulate(
        '6.1',
        card({ porHistory: 0, faults: { notReady: { readyAfterMicroseconds: microseconds } } })
      );
    expect(rcOf(ready(949_000))).toBe(0);
    const never = ready(null);
    expect(rcOf(never)).toBe(-19);
    expect(printed(never)).toEqual([
      '[qed_load_mcp_offsets:208()]Failed to get the SHMEM ready notification after 1000 msec',
      '[qed_mcp_cmd_init:257()]MCP is not initialized',
      ...NO_ANSWER('0x00310000 [param 0x00000000]'),
      AVOIDED('0x002b0000 [param 0x00000000]'),
      AVOIDED('0x002e0000 [param 0x00000000]'),
      AVOIDED('0x00230000 [param 0x0000003f]'),
      ...HW_INFO
    ]);
  });

  it('that was reset between two commands leaves no line; the sequence restarts at 1', () => {
    const run = simulate('6.1', card({ faults: { reset: { after: 'OS_WOL' } } }));
    expect([rcOf(run), printed(run)]).toEqual([0, []]);
    expect(run.card.commands.slice(0, 5).map(({ seq }) => seq)).toEqual([1, 2, 3, 1, 2]);
  });

  it('a card that left the bus is not touched again', () => {
    const run = simulate('6.1', card({ faults: { allOnes: true } }));
    expect(rcOf(run)).toBe(-19);
    expect(run.accesses).toEqual([{ direction: 'R', offset: 0x1f8, value: 0xffffffff, count: 1 }]);
    expect(printed(run)).toEqual([
      '[qed_hw_prepare_single:4671()]Reading the ME register returns all Fs; Preventing further chip access',
      '[qed_probe:523()]hw prepare failed'
    ]);
  });

  it('the sequence wraps from 0xffff to 0', () => {
    const run = simulate('6.12', card({ initialSeq: 0xfffe }));
    expect(rcOf(run)).toBe(0);
    expect(run.card.commands.slice(0, 3).map(({ seq }) => seq)).toEqual([0xffff, 0, 1]);
  });
});

describe('the second bug: UNSUPPORTED with a number beside it', () => {
  const REFUSED = card({ numImages: { code: 0, param: 5 } });
  const removed = (run: Simulated): unknown => {
    run.machine.start('qede_remove', run.kernel.args(run.machine.memory));
    const stop = run.machine.run(1_000_000);
    return stop.kind === 'fault' ? [stop.fault.code, stop.fault.function] : stop.kind;
  };

  it('is found where reading what was never stored is a fault', () => {
    const { stop } = simulate('6.12-fix', REFUSED);
    expect(stop).toMatchObject({
      kind: 'fault',
      fault: { code: 'uninitialised-read', function: 'qed_mcp_nvm_info_populate' }
    });
    expect(stop.kind === 'fault' ? stop.fault.message : '').toContain('nvm_info.image_att');
  });

  it('hides behind zeroed stacks', () => {
    const run = simulate('6.12-fix', { ...REFUSED, stack: 'zero' });
    expect([rcOf(run), run.populate, printed(run)]).toEqual([0, 0, []]);
    expect(removed(run)).toBe('returned');
  });

  it('shows at removal where stacks hold a pattern', () => {
    const run = simulate('6.12-fix', { ...REFUSED, stack: 'pattern' });
    expect([rcOf(run), run.populate, printed(run)]).toEqual([0, 0, []]);
    expect(removed(run)).toEqual(['bad-free', 'qed_mcp_nvm_info_free']);
  });

  it('is gone in 6.13', () => {
    const run = simulate('6.13', REFUSED);
    expect([rcOf(run), removed(run)]).toEqual([0, 'returned']);
  });
});
