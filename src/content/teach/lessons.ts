import { queryOf } from './addresses.ts';

/** What a session is made of. Each part is told once and may stand in several plans. */
export const PARTS = {
  riddle: 'chapters/sixteen-cards/',
  lines: 'chapters/three-lines/',
  'one-thing': 'chapters/one-thing/',
  bisect: 'chapters/bisect/',
  mailbox: 'chapters/mailbox/',
  ways: 'chapters/three-ways-out/',
  mask: 'mask/',
  zero: 'chapters/zero/',
  door: 'chapters/door/',
  fix: 'chapters/fix/',
  patch: 'patch/?exercise=order',
  lie: `lab/${queryOf({ rsp: 0x00160000, param: 0 })}`,
  second: 'chapters/second-fix/',
  ticket: 'teach/ticket/'
} as const;
/** A part of a session. */
export type PartKey = keyof typeof PARTS;

/** A part with its minutes; `long`: there is time for what it says about more time. */
export interface Slot {
  readonly part: PartKey | 'pause';
  readonly minutes: number;
  readonly long?: true;
}

/** The three plans, each to the minute. */
export const PLANS = {
  short: [
    { part: 'riddle', minutes: 5 },
    { part: 'lines', minutes: 6 },
    { part: 'mask', minutes: 7 },
    { part: 'zero', minutes: 6 },
    { part: 'door', minutes: 7 },
    { part: 'fix', minutes: 8 },
    { part: 'ticket', minutes: 6 }
  ],
  lesson: [
    { part: 'riddle', minutes: 6 },
    { part: 'lines', minutes: 8 },
    { part: 'bisect', minutes: 10 },
    { part: 'mailbox', minutes: 12 },
    { part: 'mask', minutes: 10, long: true },
    { part: 'zero', minutes: 7 },
    { part: 'pause', minutes: 5 },
    { part: 'door', minutes: 10 },
    { part: 'patch', minutes: 14 },
    { part: 'ticket', minutes: 8 }
  ],
  half: [
    { part: 'riddle', minutes: 12, long: true },
    { part: 'lines', minutes: 15, long: true },
    { part: 'one-thing', minutes: 13 },
    { part: 'bisect', minutes: 15, long: true },
    { part: 'mailbox', minutes: 20, long: true },
    { part: 'pause', minutes: 15 },
    { part: 'ways', minutes: 12 },
    { part: 'mask', minutes: 18, long: true },
    { part: 'zero', minutes: 10 },
    { part: 'door', minutes: 15, long: true },
    { part: 'pause', minutes: 10 },
    { part: 'patch', minutes: 20, long: true },
    { part: 'lie', minutes: 10 },
    { part: 'second', minutes: 15 },
    { part: 'ticket', minutes: 10 }
  ]
} as const satisfies Readonly<Record<string, readonly Slot[]>>;
/** One of the plans. */
export type PlanKey = keyof typeof PLANS;

/** How long each plan says that it takes. */
export const PLAN_MINUTES: Readonly<Record<PlanKey, number>> = { short: 45, lesson: 90, half: 210 };
