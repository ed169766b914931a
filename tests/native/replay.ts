import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { u32 } from '#lib/bits/index.ts';
import { editionFiles, type DriverEdition } from '#lib/driver/editions.ts';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../node_modules/.cache/native');

/** What uninitialised memory holds. A run that was `strict` in the machine is played as `pattern`. */
export type NativeStack = 'zero' | 'pattern';

/** One access of a recorded run. */
export interface PlayedAccess {
  readonly direction: 'R' | 'W';
  readonly offset: number;
  readonly value: number;
  /** How often in a row; 1 if left out. */
  readonly count?: number;
}

/** A recorded run, to be made again by the text as gcc built it. */
export interface NativeRun {
  readonly accesses: readonly PlayedAccess[];
  /** FW_MSG_CODE_MASK where the reply is judged, and in the transport. */
  readonly mask: number;
  readonly transportMask: number;
  readonly stack: NativeStack;
  /** The recording ends in a fault of the machine: the native run may be longer, or crash there. */
  readonly truncated: boolean;
}

/** What came of it. */
export interface NativeResult {
  /**
   * `returned`: the same accesses to the end. `prefix`: all recorded accesses, and it would go on.
   * `crash`: division by zero, bad pointer, lock or kfree. `mismatch`: another access; see `why`.
   */
  readonly status: 'returned' | 'prefix' | 'crash' | 'mismatch';
  /** What qede_probe returned; 0 unless `returned`. */
  readonly rc: number;
  /** What the two functions returned last, or null where they never did. */
  readonly getNumImages: number | null;
  readonly populate: number | null;
  readonly log: readonly {
    readonly level: string;
    readonly function: string;
    readonly line: number;
    readonly message: string;
  }[];
  /** Microseconds that the driver asked to wait for. */
  readonly waited: number;
  readonly why: string;
}

/** True where there is a gcc that can fill the stack (12 or later); else tests are skipped. */
export const hasGcc =
  Number.parseInt(spawnSync('gcc', ['-dumpversion']).stdout?.toString() ?? '') >= 12;

/** All warnings are errors: the text has to pass as it stands. */
export const GCC_FLAGS = ['-std=gnu11', '-Wall', '-Wextra', '-Werror'] as const;

const ours = (name: string): string => readFileSync(join(here, name), 'utf8');

/** The files of an edition as gcc gets them: kernel.h is the native one, and three names change. */
function nativeFiles(edition: DriverEdition): ReadonlyMap<string, string> {
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  const files = new Map(text.files.map((file) => [file.name, file.text]));
  for (const [name, content] of files) {
    const changed = content
      .replace(/^#define FW_MSG_CODE_MASK .*\n/m, '')
      .replace(/(?<!^int )\bqed_mcp_bist_nvm_get_num_images\(/gm, 'HARNESS_GET_NUM_IMAGES(')
      .replace(/(?<!^int )\bqed_mcp_nvm_info_populate\(/gm, 'HARNESS_POPULATE(');
    files.set(name, changed);
  }
  files.set('kernel.h', ours('kernel.h'));
  files.set('harness.c', ours('harness.c'));
  return files;
}

/**
 * Builds an edition's text with the harness, once per text, and gives the path of the program.
 * Throws with gcc's words where the text does not pass.
 */
export function buildNative(
  edition: DriverEdition,
  stack: NativeStack,
  optimise: '-O0' | '-O2' = '-O2'
): string {
  const files = nativeFiles(edition);
  const flags = [...GCC_FLAGS, optimise, `-ftrivial-auto-var-init=${stack}`];
  const hash = createHash('sha256').update(JSON.stringify([flags, [...files]]));
  const program = join(cache, `${edition}-${hash.digest('hex').slice(0, 24)}`);
  if (existsSync(program)) return program;

  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'build-'));
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const sources = [...files.keys()].filter((name) => name.endsWith('.c'));
    execFileSync('gcc', [...flags, '-o', 'program', ...sources], { cwd: folder, stdio: 'pipe' });
    renameSync(join(folder, 'program'), program);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return program;
}

/**
 * What gcc says to an edition's text exactly as it is, its own kernel.h included: empty where it
 * passes.
 */
export function gccSays(edition: DriverEdition, optimise: '-O0' | '-O2'): string {
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'check-'));
  try {
    for (const { name, text: content } of text.files) writeFileSync(join(folder, name), content);
    const sources = text.files.map(({ name }) => name).filter((name) => name.endsWith('.c'));
    const said = sources.map(
      (name) =>
        spawnSync('gcc', [...GCC_FLAGS, optimise, '-c', '-o', 'out.o', name], {
          cwd: folder,
          encoding: 'utf8'
        }).stderr
    );
    return said.join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hex = (word: number): string => u32(word).toString(16);

/**
 * A run in the harness's own words; equal accesses in a row become one line. `order` is what to do with
 * it.
 */
function script(run: NativeRun, order = 'go'): string {
  const fill = run.stack === 'zero' ? 0 : 0xfe;
  const lines = [
    `run ${hex(run.mask)} ${hex(run.transportMask)} ${hex(fill)} ${run.truncated ? 1 : 0}`
  ];
  let pending: PlayedAccess | undefined;
  let count = 0;
  const flush = (): void => {
    if (pending === undefined) return;
    lines.push(`${pending.direction} ${hex(pending.offset)} ${hex(pending.value)} ${count}`);
  };
  for (const access of run.accesses) {
    const same =
      pending?.direction === access.direction &&
      pending.offset === access.offset &&
      pending.value === access.value;
    if (!same) {
      flush();
      pending = access;
      count = 0;
    }
    count += access.count ?? 1;
  }
  flush();
  lines.push(order, '');
  return lines.join('\n');
}

function parse(output: string): NativeResult[] {
  const results: NativeResult[] = [];
  let log: NativeResult['log'][number][] = [];
  let notes: [number | null, number | null] = [null, null];
  for (const line of output.split('\n')) {
    const [word, ...rest] = line.split(' ');
    if (word === 'log') {
      const [level = '', name = '', number = '', ...message] = rest;
      log.push({ level, function: name, line: Number(number), message: message.join(' ') });
    } else if (word === 'note') {
      notes = rest[0] === '0' ? [Number(rest[1]), notes[1]] : [notes[0], Number(rest[1])];
    } else if (word === 'end') {
      const [status, rc, waited] = rest;
      if (!isStatus(status)) throw new Error(`harness: ${line}`);
      const [getNumImages, populate] = notes;
      const numbers = { rc: Number(rc), waited: Number(waited) };
      results.push({ status, ...numbers, getNumImages, populate, log, why: '' });
      log = [];
      notes = [null, null];
    } else if (word === 'why') {
      const last = results.pop();
      if (last !== undefined) results.push({ ...last, why: rest.join(' ') });
    }
  }
  return results;
}

const isStatus = (word: string | undefined): word is NativeResult['status'] =>
  word === 'returned' || word === 'prefix' || word === 'crash' || word === 'mismatch';

/**
 * Makes recorded runs again with the text of an edition as gcc built it; one result per run, in
 * order. Builds on first use. Throws where gcc is missing or refuses the text.
 */
export function replay(edition: DriverEdition, runs: readonly NativeRun[]): NativeResult[] {
  const results: NativeResult[] = new Array<NativeResult>(runs.length);
  for (const stack of ['zero', 'pattern'] as const) {
    const places = runs.flatMap((run, index) => (run.stack === stack ? [index] : []));
    if (places.length === 0) continue;
    const program = buildNative(edition, stack);
    const input = places.map((index) => script(runs[index] ?? neverRun)).join('');
    const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 0x40000000 });
    const played = parse(output);
    if (played.length !== places.length) throw new Error('harness: a result is missing');
    for (const [order, index] of places.entries()) {
      const result = played[order];
      if (result !== undefined) results[index] = result;
    }
  }
  return results;
}

/** Neighbouring codes that a driver treats alike, and the run of one of them. */
export interface NativeStretch {
  readonly run: NativeRun;
  /** The access that reads the code, by its place in `run.accesses`, which has no equal ones in a row. */
  readonly at: number;
  /** Codes from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Plays the run of each code of some stretches, all in one process and without output. Gives how many
 * made the recorded accesses to the end, in how many of those the card came up, and the seconds that it
 * took, start of the process and reading of the recordings left out.
 */
export function replaySweep(
  edition: DriverEdition,
  stretches: readonly NativeStretch[]
): { readonly returned: number; readonly bound: number; readonly seconds: number } {
  const input = stretches.map(({ run, at, from, to }) => script(run, `sweep ${at} ${from} ${to}`));
  const output = execFileSync(buildNative(edition, 'pattern'), {
    input: input.join(''),
    encoding: 'utf8'
  });
  const sum = { returned: 0, bound: 0, seconds: 0 };
  for (const [, returned, bound, seconds] of output.matchAll(/^swept (\d+) (\d+) ([\d.]+)$/gm)) {
    sum.returned += Number(returned);
    sum.bound += Number(bound);
    sum.seconds += Number(seconds);
  }
  return sum;
}

const neverRun: NativeRun = {
  accesses: [],
  mask: 0,
  transportMask: 0,
  stack: 'zero',
  truncated: true
};
