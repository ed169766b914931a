import { parseWord } from '#lib/bits/index.ts';
import type { EditionId, StackId } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';

/** What the figure of the second fix says. */
export interface SecondFixWords {
  readonly answer: string;
  readonly runs: string;
  readonly stack: string;
  readonly stacks: Readonly<Record<StackId, string>>;
  readonly stackNotes: Readonly<Record<StackId, string>>;
  readonly notRun: string;
  /** `{line}` */
  readonly stops: string;
  /** `{images}`: a number. */
  readonly passes: string;
  readonly fails: string;
  /** What the driver keeps of the array, in a few words. */
  readonly arrays: Readonly<Record<Aftermath, string>>;
  readonly memory: string;
  readonly field: string;
  readonly local: string;
  readonly kept: string;
  readonly never: string;
  /** `{value}`: what a read gives all the same. */
  readonly reads: string;
  /** `{name}`, `{line}`: what was read, and where. */
  readonly stopped: string;
  /** What would come of it on a real machine; the simulator runs the probe alone. */
  readonly unload: Readonly<Record<Aftermath, string>>;
  /** Before the buttons that move through the lines. */
  readonly walk: string;
}

/**
 * What a run leaves in the driver. `stopped`: the machine had to stop. `none`: no array and no
 * count. `array`: both, as they should be. `null`: a count, and a null pointer. `wild`: a count, and
 * a pointer to nowhere. `refused`: the card was given up.
 */
export type Aftermath = 'stopped' | 'none' | 'array' | 'null' | 'wild' | 'refused';

/** A run in a few words. */
export interface RunInBrief {
  readonly aftermath: Aftermath;
  /** Images in the driver's shadow. */
  readonly images: number;
  /** The line that stopped the run, or null. */
  readonly line: number | null;
}

/** The runs of the table with one parameter, made while the site is built. Keys: see `runKey`. */
export interface SecondFixData {
  readonly param: number;
  readonly runs: Readonly<Record<string, RunInBrief>>;
}

/** Names a run of the table. */
export const runKey = (edition: EditionId, stack: StackId): string => `${edition} ${stack}`;

/** What an untouched pointer reads as; null where reading it is a fault. */
export const untouched = (stack: StackId): string | null =>
  stack === 'strict' ? null : stack === 'zero' ? '0' : `0x${'fe'.repeat(8)}`;

/** A member of `nvm_info`, on the stack and in the driver's own copy. */
export interface Member {
  readonly name: 'num_images' | 'image_att';
  /** What was stored in the local; null where nothing was. */
  readonly local: string | null;
  /** What the driver keeps: its memory begins as zeros. */
  readonly kept: string;
  /** True once this run has written the driver's copy. */
  readonly copied: boolean;
}

const POPULATE = 'qed_mcp_nvm_info_populate';

/** The members at a step of populate, or as populate left them. */
export function membersAt(trace: Trace, step: number): readonly Member[] {
  const local = new Map<string, string | null>();
  const copied = new Set<string>();
  for (let at = trace.outcome.decided?.step ?? 0; at <= step; at += 1) {
    const { function: name, file, line } = trace.placeAt(at);
    if (name !== POPULATE) continue;
    for (const each of trace.stackAt(at)[0]?.locals ?? []) local.set(each.name, each.text);
    if (at === step || trace.outcome.fault?.line === line) continue;
    const text = trace.files.find((each) => each.name === file)?.lines[line - 1] ?? '';
    const [, member] = /^\s*hwfn->nvm_info\.(\w+) = /.exec(text) ?? [];
    if (member !== undefined) copied.add(member);
  }
  const stack = trace.scenario.stack;
  const count = parseWord(local.get('nvm_info.num_images') ?? '');
  const held = {
    num_images: count.ok ? String(count.value) : null,
    image_att: local.get('nvm_info.image_att') ?? null
  };
  const kept = {
    num_images: copied.has('num_images') ? (held.num_images ?? '?') : '0',
    image_att: copied.has('image_att') ? (held.image_att ?? untouched(stack) ?? '?') : 'NULL'
  };
  return (['num_images', 'image_att'] as const).map((name) => ({
    name,
    local: held[name],
    kept: kept[name] === '0' && name === 'image_att' ? 'NULL' : kept[name],
    copied: copied.has(name)
  }));
}

/** The run in a few words. */
export function briefOf(trace: Trace): RunInBrief {
  const { fault, probe, images } = trace.outcome;
  const line = fault?.line ?? null;
  if (fault !== null) return { aftermath: 'stopped', images, line };
  if (probe !== 'ok') return { aftermath: 'refused', images, line };
  if (images === 0) return { aftermath: 'none', images, line };
  const pointer = membersAt(trace, trace.length - 1).find(({ name }) => name === 'image_att');
  if (pointer?.local !== null) return { aftermath: 'array', images, line };
  return { aftermath: trace.scenario.stack === 'zero' ? 'null' : 'wild', images, line };
}

/** The variable that a stop for an undefined read names, such as `nvm_info.image_att`. */
export const readWithoutStore = ({ outcome: { fault } }: Trace): string | null =>
  fault?.code === 'uninitialised-read' ? (fault.message.split(' ')[0] ?? null) : null;
