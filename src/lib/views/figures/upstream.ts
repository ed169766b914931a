import type { EditionId } from '#lib/probe/scenario.ts';

/** What the figure of the way upstream says. */
export interface UpstreamWords {
  readonly timeline: string;
  /** `{day}`, `{month}` */
  readonly date: string;
  readonly months: Readonly<Record<'11' | '12', string>>;
  /** `{days}` since the first patch was posted. */
  readonly after: string;
  /** What happened, in a few words, and in a sentence. */
  readonly events: Readonly<Record<EventKey, { readonly name: string; readonly more: string }>>;
  readonly tabs: string;
  readonly kernels: string;
  readonly message: string;
  readonly kernel: string;
  readonly fix: string;
  readonly followUp: string;
  readonly known: string;
  readonly yes: string;
  readonly no: string;
  readonly notNeeded: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly beside: string;
  /** `{kernel}`, `{edition}` */
  readonly standsFor: string;
  /** `{lines}`: how many the driver prints. */
  readonly prints: string;
  readonly parts: Readonly<Record<PartKey, { readonly name: string; readonly more: string }>>;
  readonly ours: string;
}

/** What happened on the way upstream, in order. */
export const EVENT_KEYS = [
  'v1',
  'v2',
  'article',
  'merge',
  'follow-v1',
  'stable',
  'follow-v2',
  'follow-applied'
] as const;
/** One thing that happened. */
export type EventKey = (typeof EVENT_KEYS)[number];

/**
 * The days, from the mails' own dates: the patches as posted, the mail that announced the merge
 * 896d8946da97, the announcements of the stable releases, and the article's own note.
 */
export const EVENTS: Readonly<Record<EventKey, string>> = {
  v1: '2024-11-21',
  v2: '2024-11-28',
  article: '2024-12-03',
  merge: '2024-12-05',
  'follow-v1': '2024-12-11',
  stable: '2024-12-14',
  'follow-v2': '2024-12-15',
  'follow-applied': '2024-12-17'
};

/** First and last day of the drawn line, both Mondays. */
export const LINE = ['2024-11-18', '2024-12-23'] as const;

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Day and month of a date, as numbers. */
export function dayOf(date: string): { readonly day: number; readonly month: '11' | '12' } {
  const [, month, day] = date.split('-');
  return { day: Number(day), month: month === '11' ? '11' : '12' };
}

/**
 * How we know. `read`: we read that kernel's source. `listed`: its announcement or Debian's
 * changelog lists the fix. `inferred`: the patch was in the review round before that release.
 */
export type Certainty = 'read' | 'listed' | 'inferred';

/** A kernel, and which of the two fixes it carries. */
export interface Kernel {
  readonly name: string;
  /** Null where the driver never asks the question in its probe. */
  readonly fix: boolean | null;
  readonly followUp: boolean;
  readonly known: Certainty;
  /** The edition of our driver that judges the answer as this kernel does. */
  readonly edition: EditionId;
  /** A release with a fix cannot be older than this day. */
  readonly since: string | null;
}

const kernel = (
  name: string,
  fix: boolean | null,
  followUp: boolean,
  known: Certainty,
  edition: EditionId,
  since: string | null = null
): Kernel => ({ name, fix, followUp, known, edition, since });

/** The kernels of the table, oldest line first. */
export const KERNELS: readonly Kernel[] = [
  kernel('4.16.13', null, false, 'read', '4.16'),
  kernel('4.17.0', false, false, 'read', '4.17'),
  kernel('4.19.1', false, false, 'read', '4.17'),
  kernel('5.4.287', true, false, 'listed', '6.12-fix', EVENTS.stable),
  kernel('5.10.231', true, false, 'inferred', '6.12-fix', EVENTS.stable),
  kernel('5.15.174', true, false, 'listed', '6.12-fix', EVENTS.stable),
  kernel('6.1.120', true, false, 'listed', '6.12-fix', EVENTS.stable),
  kernel('6.6.66', true, false, 'listed', '6.12-fix', EVENTS.stable),
  kernel('6.12.0', false, false, 'read', '6.12'),
  kernel('6.12.5', true, false, 'inferred', '6.12-fix', EVENTS.stable),
  kernel('6.13.2', true, true, 'read', '6.13', EVENTS['follow-applied']),
  kernel('Debian 6.1.192', true, false, 'read', '6.12-fix', EVENTS.stable),
  kernel('Debian 6.12.117', true, false, 'read', '6.12-fix', EVENTS.stable)
];

/** A kernel of the table by its name. */
export function kernelNamed(name: string): Kernel {
  const found = KERNELS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No kernel ${name} in the table`);
  return found;
}

/** Of some kernels the one that carries the fix first, by the table; null where none does. */
export function firstFixed(names: readonly string[]): Kernel | null {
  const fixed = names.map(kernelNamed).filter(({ fix }) => fix === true);
  return fixed.toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))[0] ?? null;
}

/** The parts of a commit message. */
export type PartKey = 'title' | 'trouble' | 'evidence' | 'change' | 'fixes' | 'co' | 'signed';

/**
 * A commit message as an example. Its title and the tags Fixes and Co-developed-by say what the
 * real one says; the sentences are ours, and addresses are left out.
 */
export const MESSAGE: readonly { readonly part: PartKey; readonly text: string }[] = [
  { part: 'title', text: 'net/qed: allow old cards not supporting "num_images" to work' },
  {
    part: 'trouble',
    text: 'Asked how many images its flash holds, the firmware of some cards\nanswers "unsupported" (0). The driver takes that for -EINVAL and\nfails its probe, so the card has no network interface:'
  },
  {
    part: 'evidence',
    text: '  [qed_mcp_nvm_info_populate:3374()]Failed getting number of images\n  [qed_hw_prepare_single:4722()]Failed to populate nvm info shadow'
  },
  {
    part: 'change',
    text: 'Return -EOPNOTSUPP instead. The caller already treats it as no\nreason to give up, and goes on without the list of images.'
  },
  { part: 'fixes', text: 'Fixes: 43645ce03e00 ("qed: Populate nvm image attribute shadow.")' },
  { part: 'co', text: 'Co-developed-by: Florian Forestier' },
  { part: 'signed', text: 'Signed-off-by: Florian Forestier\nSigned-off-by: Louis Leseur' }
];
