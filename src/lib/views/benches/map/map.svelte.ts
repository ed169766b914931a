import type { OptionKey, Problem } from '#lib/probe/options.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { pairsFrom, scenarioFrom, type Addressed } from '../address.ts';
import { changesOf, codeIn, scenarioOf, wordOf, type Change, type Subject } from './mapped.ts';
import { OwnRun, type OwnText, type Refusal } from './own.svelte.ts';
import { SweepPool } from './pool.svelte.ts';
import { mappedOf, type Mapped } from './runs.ts';

const FIRST: readonly OptionKey[] = ['edition', 'rsp', 'param', 'mask', 'transport'];
/** Options of the second driver: in an address their keys end in 2. */
const SECOND: readonly OptionKey[] = ['edition', 'mask', 'transport'];
/** The article's fix, beside the driver of the case. */
const BASE: readonly Pair[] = [['edition', '6.12-fix']];
const THE_CASE: readonly Pair[] = [['edition', DEFAULT_SCENARIO.edition]];
/** Maps that are kept. */
const MOST_KNOWN = 24;

const subjectIn = ({ edition, mask, transportMask }: Scenario): Subject => ({
  edition,
  mask,
  transportMask
});
const USUAL_SECOND = subjectIn(scenarioFrom([], SECOND, BASE).scenario);

/** What a map depends on: all of a scenario but the answer, which it runs through, and a reader's text. */
const keyOf = (scenario: Scenario, own?: OwnText): string =>
  JSON.stringify({ ...scenario, rsp: 0, text: own?.text });
/** What one run depends on. */
const runKeyOf = (scenario: Scenario, own: OwnText): string =>
  JSON.stringify({ ...scenario, text: own.text });

interface Keyed {
  readonly key: string;
  readonly mapped: Mapped;
}
const mapIn = (list: readonly Keyed[], wanted: string): Mapped | undefined =>
  list.find(({ key }) => key === wanted)?.mapped;

const BLANK: Mapped = { classes: [], runs: [], total: 0 };

/** A map that comes with the page. */
export interface Known {
  readonly scenario: Scenario;
  readonly mapped: Mapped;
}

/** One of the drivers that are compared, with its run of the code on the bench and its map. */
export interface Side {
  readonly subject: Subject;
  readonly scenario: Scenario;
  /** What is known of the codes so far; null before the first are. */
  readonly mapped: Mapped | null;
  readonly complete: boolean;
}

/**
 * What the response map shows: one driver or two, every answer to them, the code that is read, the
 * code on the bench, and the row that is enlarged.
 */
export class MapState implements Addressed {
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  #second = $state.raw<Subject | null>(USUAL_SECOND);
  #row = $state<number | null>(null);
  /** Maps by what they depend on; those that are being run, as far as they have come. */
  #known = $state.raw<readonly Keyed[]>([]);
  #partial = $state.raw<readonly Keyed[]>([]);
  /** Scenarios that the reader stopped: they do not start by themselves again. */
  #stopped = $state(false);
  /** The code that is read, 0 to 0xffff. */
  read = $state(0);
  /** What the reader has written, for a second driver; the page brings it. */
  texts = $state.raw<readonly OwnText[]>([]);
  /** The runs of the reader's text. */
  readonly own = new OwnRun();
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  /** The runs that are under way. */
  readonly pool = new SweepPool();
  readonly #record: (scenario: Scenario) => Trace;
  readonly #first = $derived(this.#side(subjectIn(this.#scenario)));
  readonly #other = $derived(this.#second === null ? null : this.#side(this.#second));
  readonly #changes = $derived.by((): readonly Change[] | null => {
    const [one, two] = [this.#first.mapped, this.#other?.mapped];
    return one && two ? changesOf(one, two) : null;
  });

  readonly #firstTrace = $derived.by(() => this.#record(this.#scenario));
  readonly #otherTrace = $derived.by((): Trace | null => {
    if (this.#second === null) return null;
    const { own } = this.#second;
    const scenario = scenarioOf(this.#second, this.#scenario);
    return own === undefined ? this.#record(scenario) : this.own.traceOf(runKeyOf(scenario, own));
  });

  /**
   * @param record handed in, so that a page can be read before the simulator has come
   * @param known maps that come with the page
   */
  constructor(record: (scenario: Scenario) => Trace, known: readonly Known[]) {
    this.#record = record;
    this.#known = known.map(({ scenario, mapped }) => ({ key: keyOf(scenario), mapped }));
  }

  #side(subject: Subject): Side {
    const scenario = scenarioOf(subject, this.#scenario);
    const key = keyOf(scenario, subject.own);
    const whole = mapIn(this.#known, key);
    const mapped = mapIn(this.#partial, key) ?? whole ?? null;
    return { subject, scenario, mapped, complete: whole !== undefined && mapped === whole };
  }

  /** The scenario of the first driver; its answer is the code on the bench. */
  get scenario(): Scenario {
    return this.#scenario;
  }
  /** The drivers that are compared: one or two. */
  get sides(): readonly Side[] {
    return this.#other === null ? [this.#first] : [this.#first, this.#other];
  }
  /** What differs between the two, as far as both are known; null where there is nothing to compare. */
  get changes(): readonly Change[] | null {
    return this.#changes;
  }
  /** The runs of the code on the bench, one for each side; null for a reader's text that has not run. */
  get traces(): readonly (Trace | null)[] {
    return this.#second === null ? [this.#firstTrace] : [this.#firstTrace, this.#otherTrace];
  }
  /** The code on the bench, 0 to 0xffff. */
  get code(): number {
    return codeIn(this.#scenario.rsp);
  }
  /** The row that is enlarged, by its high byte; null for none. */
  get row(): number | null {
    return this.#row;
  }
  /** True where codes of an edition are neither known nor run. */
  get waits(): boolean {
    return !this.pool.busy && this.#editions.some(({ complete }) => !complete);
  }
  /** The sides that are no reader's text. */
  get #editions(): readonly Side[] {
    return this.sides.filter(({ subject }) => subject.own === undefined);
  }
  /** The side of the reader's text; null where there is none. */
  get #ownSide(): (Side & { readonly subject: { readonly own: OwnText } }) | null {
    const { own } = this.#second ?? {};
    const side = this.#other;
    return side === null || own === undefined
      ? null
      : { ...side, subject: { ...side.subject, own } };
  }
  /** Why the reader's text has no map; null where it has one, or was not asked for one. */
  get refusal(): Refusal | null {
    const side = this.#ownSide;
    const { refusal } = this.own;
    const mine = side !== null && refusal?.key === runKeyOf(side.scenario, side.subject.own);
    return mine ? refusal : null;
  }

  /** Reads a code; an enlarged row follows. */
  go(code: number): void {
    this.read = code;
    if (this.#row !== null) this.#row = Math.floor(code / 256);
  }
  /** Puts a code on the bench. */
  choose(code: number): void {
    this.go(code);
    this.#scenario = { ...this.#scenario, rsp: wordOf(code) };
  }
  /** Enlarges the row of the code that is read, or none. */
  zoom(on: boolean): void {
    this.#row = on ? Math.floor(this.read / 256) : null;
  }
  /** Changes what all maps have in common. */
  share(patch: Pick<Partial<Scenario>, 'param'>): void {
    this.#scenario = { ...this.#scenario, ...patch };
    this.#stopped = false;
  }
  /** Changes one of the drivers. */
  change(side: number, patch: Partial<Subject>): void {
    if (side === 0) this.#scenario = { ...this.#scenario, ...patch };
    else if (this.#second !== null) {
      const { own, ...second } = this.#second;
      // An edition takes the place of a reader's text; a mask lies over it.
      const kept = own === undefined || patch.edition !== undefined ? {} : { own };
      this.#second = { ...second, ...kept, ...patch };
    }
    this.#stopped = false;
  }
  /** Compares with another driver, or stops to. */
  compare(on: boolean): void {
    this.#second = on ? USUAL_SECOND : null;
    this.#stopped = false;
  }

  /** Compares a reader's text with the edition that it changes. */
  take(own: OwnText): void {
    this.change(0, { edition: own.edition });
    this.#second = { ...(this.#second ?? USUAL_SECOND), edition: own.edition, own };
  }

  /** Runs the reader's text, because they ask for it; from then on it runs with every change. */
  allow(): void {
    const side = this.#ownSide;
    if (side === null) return;
    this.own.allow(side.subject.own);
    this.follow();
  }
  /** Names the reader's run that the bench shows; `follow` is to be called when it changes. */
  get following(): string {
    const side = this.#ownSide;
    return side === null || !this.own.allows(side.subject.own)
      ? ''
      : runKeyOf(side.scenario, side.subject.own);
  }
  /** Runs a reader's text that was asked for, where it has not run. */
  follow(): void {
    const side = this.#ownSide;
    if (side === null) return;
    const { scenario, subject, complete } = side;
    const key = keyOf(scenario, subject.own);
    const run = runKeyOf(scenario, subject.own);
    this.own.run(subject.own, scenario, run, complete ? '' : key, (found) => {
      const kept = this.#known.filter((each) => each.key !== key).slice(1 - MOST_KNOWN);
      this.#known = [...kept, { key, mapped: mappedOf(found) }];
    });
  }

  /** Names the maps that are asked for and not known; `count` is to be called when it changes. */
  get wanted(): string {
    if (this.#stopped) return '';
    const keys = this.#editions.map(({ scenario }) => keyOf(scenario));
    return keys.filter((key) => mapIn(this.#known, key) === undefined).join('\n');
  }

  /** Has all codes run that are not known; a newer question ends an older one. */
  count(): void {
    const wanted = this.wanted;
    const missing = this.#editions
      .map(({ scenario }) => scenario)
      .filter((scenario) => wanted.includes(keyOf(scenario)));
    const underWay = missing.every(
      (scenario) => mapIn(this.#partial, keyOf(scenario)) !== undefined
    );
    if (missing.length > 0 && !(this.pool.busy && underWay)) this.#run(missing);
  }

  /** Runs all codes of all sides here and now, also those that came with the page. */
  again(): void {
    this.#stopped = false;
    this.#run(this.#editions.map(({ scenario }) => scenario));
  }

  #run(scenarios: readonly Scenario[]): void {
    const asked = scenarios.filter(
      (scenario, index) => scenarios.findIndex((each) => keyOf(each) === keyOf(scenario)) === index
    );
    const keys = asked.map((scenario) => keyOf(scenario));
    this.#partial = keys.map((key) => ({ key, mapped: mapIn(this.#known, key) ?? BLANK }));
    this.pool.run(asked, (index, mapped, complete) => {
      const key = keys[index] ?? '';
      const others = this.#partial.filter((each) => each.key !== key);
      this.#partial = complete ? others : [...others, { key, mapped }];
      if (!complete) return;
      const kept = this.#known.filter((each) => each.key !== key).slice(1 - MOST_KNOWN);
      this.#known = [...kept, { key, mapped }];
    });
  }

  /** Has workers ready: a reader is near. */
  rehearse(): void {
    this.pool.rehearse(this.#editions.map(({ scenario }) => scenario));
  }

  /** Stops the runs; what is known so far stays to be seen. */
  stop(): void {
    this.#stopped = true;
    this.pool.stop();
  }
  /** Leaves nothing running behind. */
  close(): void {
    this.pool.stop();
    this.own.close();
  }

  restore(pairs: Iterable<Pair>): void {
    const first: Pair[] = [];
    const second: Pair[] = [];
    const problems: Problem[] = [];
    let alone = false;
    let row: number | null = null;
    let own: OwnText | undefined;
    for (const [key, text] of pairs) {
      if (key === 'compare') {
        if (text === 'none') alone = true;
        else problems.push({ key, text, code: 'not-one-of', takes: 'none' });
      } else if (key === 'patch') {
        own = this.texts.find(({ exercise }) => exercise === text);
        if (own === undefined) problems.push({ key, text, code: 'not-one-of', takes: '' });
      } else if (key === 'row') {
        if (/^0x[0-9a-f]{2}$/.test(text)) row = Number(text);
        else problems.push({ key, text, code: 'not-a-word', takes: '0x00 to 0xff' });
      } else if (key.endsWith('2')) second.push([key.slice(0, -1), text]);
      else first.push([key, text]);
    }
    const one = scenarioFrom(first, FIRST);
    const two = scenarioFrom(second, SECOND, BASE);
    if (JSON.stringify(one.scenario) !== JSON.stringify(this.#scenario)) {
      this.#scenario = one.scenario;
    }
    const named = own === undefined ? {} : { edition: own.edition, own };
    const subject = alone ? null : { ...subjectIn(two.scenario), ...named };
    if (JSON.stringify(subject) !== JSON.stringify(this.#second)) this.#second = subject;
    this.read = codeIn(one.scenario.rsp);
    this.#row = row;
    this.#stopped = false;
    const ofSecond = two.problems.map((problem) => ({ ...problem, key: `${problem.key}2` }));
    this.problems = [...problems, ...one.problems, ...ofSecond];
  }

  pairs(): Pair[] {
    const shared = scenarioOf(this.#second ?? USUAL_SECOND, DEFAULT_SCENARIO);
    const { own } = this.#second ?? {};
    const second = pairsFrom(shared, SECOND, BASE, THE_CASE)
      .filter(([key]) => own === undefined || key !== 'edition')
      .map(([key, text]): Pair => [`${key}2`, text]);
    return [
      ...pairsFrom(this.#scenario, FIRST),
      ...(this.#second === null ? [['compare', 'none'] as const] : second),
      ...(own === undefined ? [] : [['patch', own.exercise] as const]),
      ...(this.#row === null
        ? []
        : [['row', `0x${this.#row.toString(16).padStart(2, '0')}`] as const])
    ];
  }
}
