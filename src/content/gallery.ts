import type { Scenario } from '#lib/probe/scenario.ts';
import { CHAPTERS } from './chapters/order.ts';

/** Runs that every view should have been seen with; what differs from the case of the article. */
export const NAMED_RUNS: Readonly<Record<string, Partial<Scenario>>> = {
  'the case': {},
  OK: { rsp: 0x00160000 },
  ERROR: { rsp: 0x00170000 },
  'OK with no image': { rsp: 0x00160000, param: 0 },
  silence: { fault: 'silent' },
  'stale number': { rsp: 0x00160000, fault: 'stale-seq' },
  'a reset in between': { rsp: 0x00160000, fault: 'reset' },
  'no shared memory': { fault: 'no-shmem' },
  'all ones': { fault: 'all-ones' },
  'a mask of zero': { mask: 0 },
  'bit 31 set': { rsp: 0x80160000 },
  'a refused image': { rsp: 0x00160000, imageRc: { 1: 2 } },
  'before the shadow': { edition: '4.16' },
  'the fix': { edition: '6.12-fix' },
  'the uninitialised pointer': { edition: '6.12-fix', param: 8 },
  'the uninitialised pointer, hidden': { edition: '6.12-fix', param: 8, stack: 'zero' },
  'the second fix, verbose': { edition: '6.13', param: 8, logLevel: 'verbose' }
};

/** The views that take a run, each with its own page in the gallery. */
export const VIEWS = [
  'equation',
  'stencil',
  'stencil-strip',
  'kernel-log',
  'exchange',
  'rear-panel',
  'port-row',
  'listing',
  'call-stack',
  'run-table',
  'timeline',
  'transcript'
] as const;
/** A view of the gallery. */
export type View = (typeof VIEWS)[number];

/** Whether a folder name is a view's. */
export const isView = (text: string): text is View => VIEWS.some((view) => view === text);

/** The benches of the experiments: states in which each should have been seen, as an address says them. */
export const BENCHES = {
  'bench-mask': {
    OK: '',
    'ERROR passes': 'rsp=0x00170000&mask=0xfffe0000'
  },
  'bench-map': {
    'the fix': '',
    'one driver, a row': 'compare=none&rsp=0x00170000&row=0x00'
  },
  'bench-coverage': { all: '', one: 'of=one&rsp=0x00160000' },
  'bench-commands': { 'the case': '', silence: 'cell=OS_WOL.silence' },
  'bench-patch': { lines: '', text: 'exercise=log&rsp=0x00160000&param=0' }
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
/** A bench of the gallery. */
export type BenchName = keyof typeof BENCHES;

/** Whether a folder name is a bench's. */
export const isBench = (text: string): text is BenchName => Object.hasOwn(BENCHES, text);

/** Folders of all pages of the gallery: the views, the benches, then the chapters' figures. */
export const SPECIMENS: readonly string[] = [
  ...VIEWS,
  ...Object.keys(BENCHES),
  ...CHAPTERS.map(({ slug }) => slug)
];
