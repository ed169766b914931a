import { filesOf } from '#lib/probe/files.ts';
import type { Problem } from '#lib/probe/options.ts';
import type { Reach } from '#lib/probe/reach.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { TextFile } from '#lib/probe/trace.ts';
import { Job } from '../figures/job.svelte.ts';
import { pairsFrom, scenarioFrom, type Addressed } from './address.ts';
import {
  ANSWER_SETS,
  lineOfTheCase,
  parsePlace,
  placeText,
  type AnswerSet,
  type Place
} from './coverage.ts';

const OPTIONS = ['edition', 'rsp', 'param', 'mask'] as const;
/** The file that the answer passes through. */
const FILE = 'qed_mcp.c';

/** What the counts depend on: all of a scenario but the answer, which they run through. */
const keyOf = (scenario: Scenario): string => JSON.stringify({ ...scenario, rsp: 0 });

/** What the bench of coverage shows: an edition's text, the answers that are counted, the line asked about. */
export class CoverageState implements Addressed {
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  #answers = $state<AnswerSet>('all');
  #file = $state(FILE);
  #place = $state.raw<Place | null>(null);
  #known = $state.raw<{ readonly key: string; readonly reach: Reach }>();
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  /** The runs that are under way. */
  readonly job = new Job<Reach, Scenario>((scenario) => ({ kind: 'reach', scenario }));

  /** `initial`: the default scenario's, which come with the page. */
  constructor(initial: Reach) {
    this.#known = { key: keyOf(DEFAULT_SCENARIO), reach: initial };
    this.#place = lineOfTheCase(this.files);
  }

  get scenario(): Scenario {
    return this.#scenario;
  }
  get answers(): AnswerSet {
    return this.#answers;
  }
  get files(): readonly TextFile[] {
    return filesOf(this.#scenario.edition).filter(({ name }) => name.endsWith('.c'));
  }
  /** The file that is shown. */
  get file(): TextFile {
    return this.files.find(({ name }) => name === this.#file) ?? { name: this.#file, lines: [] };
  }
  /** The line that is asked about, or null. */
  get place(): Place | null {
    return this.#place;
  }
  /** Which answers reach which lines in this scenario; null while that is not known. */
  get reach(): Reach | null {
    const known = this.#known;
    return known?.key === keyOf(this.#scenario) ? known.reach : null;
  }

  change(patch: Partial<Scenario>): void {
    this.#scenario = { ...this.#scenario, ...patch };
    if (patch.edition !== undefined) this.#default();
  }
  choose(answers: AnswerSet): void {
    this.#answers = answers;
  }
  open(file: string): void {
    this.#default();
    if (file === this.#file) return;
    this.#file = file;
    this.#place = null;
  }
  ask(place: Place): void {
    this.#place = place;
  }

  #default(): void {
    this.#file = FILE;
    this.#place = lineOfTheCase(this.files);
  }

  /** Has the scenario run with every code if it was not; a newer question ends an older one. */
  count(): void {
    const key = keyOf(this.#scenario);
    if (this.#known?.key === key) {
      this.job.stop();
      return;
    }
    this.job.run([this.#scenario], ([reach]) => {
      if (reach !== undefined) this.#known = { key, reach };
    });
  }

  restore(pairs: Iterable<Pair>): void {
    const own: Pair[] = [];
    const problems: Problem[] = [];
    this.#answers = 'all';
    let wanted: string | undefined;
    for (const [key, text] of pairs) {
      if (key === 'of') {
        const found = ANSWER_SETS.find((id) => id === text);
        if (found !== undefined) this.#answers = found;
        else problems.push({ key, text, code: 'not-one-of', takes: ANSWER_SETS.join(', ') });
      } else if (key === 'line' || key === 'file') wanted = text;
      else own.push([key, text]);
    }
    const { scenario, problems: others } = scenarioFrom(own, OPTIONS);
    if (JSON.stringify(scenario) !== JSON.stringify(this.#scenario)) this.#scenario = scenario;
    this.#default();
    if (wanted !== undefined) {
      const place = parsePlace(wanted);
      const file = this.files.find(({ name }) => name === (place?.file ?? wanted));
      const fits = place === null || (place.line >= 1 && place.line <= (file?.lines.length ?? 0));
      if (file === undefined || !fits) {
        problems.push({ key: 'line', text: wanted, code: 'not-one-of', takes: 'a line of a file' });
      } else {
        this.#file = file.name;
        this.#place = place;
      }
    }
    this.problems = [...problems, ...others];
  }

  pairs(): Pair[] {
    const pairs = pairsFrom(this.#scenario, OPTIONS);
    if (this.#answers !== 'all') pairs.push(['of', this.#answers]);
    const place = this.#place === null ? '' : placeText(this.#place);
    const usual = lineOfTheCase(this.files);
    if (place !== '' && (usual === null || place !== placeText(usual))) pairs.push(['line', place]);
    else if (this.#file !== FILE) pairs.push(['file', this.#file]);
    return pairs;
  }
}
