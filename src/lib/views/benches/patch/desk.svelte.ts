// Longer than most: all that can happen to a reader's text, in one place.
import type { Problem } from '#lib/probe/options.ts';
import { stretchOf, type PatchEdition, type PatchProblem } from '#lib/probe/patched.ts';
import type { Counter } from '#lib/probe/prove.ts';
import type { Driver } from '#lib/probe/run.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { scenarioFromPairs, scenarioToPairs, type Pair } from '#lib/probe/share.ts';
import type { Clause } from '#lib/probe/spec.ts';
import type { Sweep } from '#lib/probe/sweep.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { Player } from '../../player.svelte.ts';
import { Asker } from './asker.ts';
import { EXERCISES, isExercise, type ExerciseId } from './exercises.ts';
import { EMPTY, load, merged, save, type Kept, type Own, type Touched } from './kept.ts';
import { inOrder, moved } from './order.ts';
import { cutShort, isEndless, recorded, type Simulator } from './recorded.ts';
import { counterOf, type Proved, type Ran, type Text } from './tasks.ts';

/** Milliseconds without a keystroke after which a text is checked and kept. */
const PAUSE = 300;
/** What became of the reader's text when it was last looked at. */
export type State =
  | 'unchecked'
  | 'checking'
  | 'sound'
  | 'refused'
  | 'running'
  | 'ran'
  | 'proving'
  | 'proved'
  | 'failed';

/** The state of the page on which readers write a patch. */
export class Desk {
  #exercise = $state<ExerciseId>('order');
  #kept = $state.raw<Kept>(EMPTY);
  /** A text that came with a link and was not changed yet: it is not kept. */
  #guest = $state.raw<string | null>(null);
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  #trace = $state.raw<Trace>();
  #ran = $state.raw<(Text & Ran) | null>(null);
  #proved = $state.raw<(Text & Proved) | null>(null);
  #sweep = $state.raw<(Text & { readonly sweep: Sweep }) | null>(null);
  #base = $state.raw<Trace>();
  state = $state<State>('unchecked');
  problems = $state.raw<readonly PatchProblem[]>([]);
  tooLong = $state(false);
  /** Part of a proof that is done, from 0 to 1; null while none is under way. */
  part = $state<number | null>(null);
  mapPart = $state<number | null>(null);
  /** True if the run on the bench never ends, and only its beginning is shown. */
  endless = $state(false);
  /** False where the device keeps nothing. */
  keeps = $state(true);
  /** What the address said that could not be read. */
  ignored = $state.raw<readonly Problem[]>([]);
  readonly player = new Player(() => this.trace);
  readonly #simulator: Simulator;
  readonly #runner = new Asker(() => (this.state = 'failed'));
  readonly #prover = new Asker(() => {
    this.part = null;
    this.state = 'failed';
  });
  readonly #mapper = new Asker(() => (this.mapPart = null));
  /** Compiles the editions that exercises start from, each once. */
  readonly #compiler = new Asker(() => undefined);
  readonly #editions: Partial<Record<PatchEdition, Driver>> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched: Touched = {};
  /** The order of lines that starting over took the place of; null where nothing was. */
  orderBefore = $state.raw<readonly number[] | null>(null);
  #turn = 0;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
    this.#base = simulator.record({ ...DEFAULT_SCENARIO, edition: this.edition });
  }

  get exercise(): ExerciseId {
    return this.#exercise;
  }
  get edition() {
    return EXERCISES[this.#exercise].edition;
  }
  /** Where the exercise starts. */
  get start(): string {
    return stretchOf(this.edition).text;
  }
  get own(): Own {
    return this.#kept.exercises[this.#exercise];
  }
  get kept(): Kept {
    return this.#kept;
  }
  get order(): readonly number[] {
    return this.#kept.order;
  }
  /** The reader's text, as it stands. */
  get text(): string {
    if (this.#guest !== null) return this.#guest;
    return this.#exercise === 'order'
      ? inOrder(this.start, this.order)
      : (this.own.text ?? this.start);
  }
  /** True while the text is one that came with the address. */
  get fromLink(): boolean {
    return this.#guest !== null;
  }
  get scenario(): Scenario {
    return { ...this.#scenario, edition: this.edition };
  }
  /** The run on the bench: the reader's if there is one, else the edition's. */
  get trace(): Trace {
    const trace = this.#trace ?? this.#base;
    if (trace === undefined) throw new Error('A desk has a run from its beginning on.');
    return trace;
  }
  /** The reader's run that the bench shows; null while it is the edition's. */
  get ran(): (Text & Ran) | null {
    return this.#ran;
  }
  /** True if what the bench shows is of an earlier text. */
  get stale(): boolean {
    return this.#ran !== null && this.#ran.text !== this.text;
  }
  /** The proof of the text as it stands; null where there is none. */
  get proved(): Proved | null {
    return this.#proved?.text === this.text ? this.#proved : null;
  }
  get counter(): Counter | null {
    return this.proved === null ? null : counterOf(this.proved);
  }
  /** True where the proof of this text says what the exercise asks for. */
  get passes(): boolean {
    const { proved } = this;
    if (proved === null || proved.proof.counter !== null) return false;
    const { wide } = proved;
    return EXERCISES[this.#exercise].wide === undefined || (wide !== null && wide.counter !== null);
  }
  /** What every answer comes to, of the text as it stands. */
  get sweep(): Sweep | null {
    return this.#sweep?.text === this.text ? this.#sweep.sweep : null;
  }
  /** What the run on the bench breaks. */
  get broken(): readonly Clause[] {
    return this.#ran?.broken ?? [];
  }

  /** Takes what an earlier visit kept. In the browser only. */
  load(): void {
    if (Object.keys(this.#touched).length > 0) this.keep();
    this.#kept = load();
    this.check();
  }

  /** Another exercise; its text is where the reader left it. Nothing runs. */
  choose(exercise: ExerciseId): void {
    this.keep();
    this.#guest = null;
    this.#exercise = exercise;
    this.#clear();
    this.check();
  }

  #clear(): void {
    this.stop();
    this.#turn += 1;
    this.player.stop();
    this.#ran = null;
    this.endless = false;
    this.#trace = undefined;
    this.#showEdition();
    this.state = 'unchecked';
    this.problems = [];
  }

  #note(own: Partial<Own>, more: Pick<Partial<Kept>, 'order' | 'reason'> = {}): void {
    const exercises = { ...this.#kept.exercises, [this.#exercise]: { ...this.own, ...own } };
    this.#kept = { ...this.#kept, exercises, ...more };
    if (Object.keys(own).length > 0) this.#touched[this.#exercise] = true;
    if (more.order !== undefined) this.#touched.lines = true;
    if (more.reason !== undefined) this.#touched.reason = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.keep();
      this.check();
    }, PAUSE);
  }

  /** Keeps everything now; typing does so by itself after a moment. */
  keep(): void {
    clearTimeout(this.#timer);
    this.keeps = save(merged(load(), this.#kept, this.#touched));
    if (this.keeps) this.#touched = {};
  }

  /** The reader has typed. */
  write(text: string): void {
    if (text === this.text) return;
    const earlier = this.#guest === null ? this.own.earlier : (this.own.text ?? this.own.earlier);
    this.#guest = null;
    this.state = 'unchecked';
    this.#note({ text: text === this.start ? null : text, earlier });
  }

  /** Moves a line of the exercise in which lines are put in order. */
  move(from: number, to: number): void {
    this.#guest = null;
    this.state = 'unchecked';
    this.#note({}, { order: moved(this.order, from, to) });
  }

  /** Puts the lines into an order that came from outside; the one before stays at hand. */
  arrange(order: readonly number[]): void {
    if (order.join() === this.order.join()) return;
    this.orderBefore = this.order;
    this.state = 'unchecked';
    this.#note({}, { order });
  }

  /** Back to the edition's text; the reader's stays at hand as the earlier one. */
  reset(): void {
    const { text } = this;
    if (this.#exercise === 'order') {
      this.orderBefore = this.order;
      this.#note({}, { order: EMPTY.order });
    } else if (text !== this.start) this.#note({ text: null, earlier: text });
    this.#guest = null;
    this.state = 'unchecked';
  }

  /** The earlier text and the present one change places. */
  swap(): void {
    const { earlier } = this.own;
    if (this.#exercise === 'order' && this.orderBefore !== null) {
      const { order } = this;
      this.state = 'unchecked';
      this.#note({}, { order: this.orderBefore });
      this.orderBefore = order;
      return;
    }
    if (earlier === null) return;
    const { text } = this;
    this.#guest = null;
    this.state = 'unchecked';
    this.#note({ text: earlier, earlier: text });
  }

  /** Marks an exercise as solved, or not: the mark is the reader's. */
  mark(solved: boolean): void {
    this.#note({ solved });
  }

  /** Why a patch is wrong, in the reader's words. */
  explain(reason: string): void {
    this.#note({}, { reason });
  }

  /** Has the text checked, off the page's thread. */
  check(): void {
    if (this.part !== null || this.state === 'running') return;
    const asked = this.#asked();
    const pass = (): void => {
      this.problems = [];
      this.tooLong = false;
      this.state = this.proved !== null ? 'proved' : 'sound';
    };
    // An edition compiles: tests hold that.
    if (asked.text === this.start) return pass();
    this.state = 'checking';
    this.#runner.ask({ kind: 'check', ...asked }, (data) => {
      if (typeof data === 'number' || asked.text !== this.text) return;
      if (data.kind === 'refused') this.#refuse(data);
      else pass();
    });
  }

  #asked(): Text {
    return { edition: this.edition, text: this.text };
  }

  #refuse({ problems, tooLong }: Pick<Desk, 'problems' | 'tooLong'>): void {
    this.problems = problems;
    this.tooLong = tooLong;
    this.part = null;
    this.mapPart = null;
    this.state = 'refused';
  }

  /** Runs the text, off the page's thread first: what never ends is ended there. */
  run(): void {
    this.keep();
    this.#runText(this.#asked());
  }

  #runText(asked: Text): void {
    const { scenario } = this;
    const { question } = EXERCISES[this.#exercise];
    const turn = (this.#turn += 1);
    this.state = 'running';
    this.#runner.ask({ kind: 'run', ...asked, scenario, question }, (data) => {
      if (typeof data === 'number' || turn !== this.#turn) return;
      if (data.kind === 'refused') this.#refuse(data);
      else if (data.kind === 'ran') void this.#show({ ...asked, ...data }, scenario, turn);
    });
  }

  /** Puts the reader's run on the bench. */
  async #show(ran: Text & Ran, scenario: Scenario, turn: number): Promise<void> {
    const endless = isEndless(ran.outcome);
    const driver = endless ? cutShort(ran.driver) : ran.driver;
    const trace = await this.#record(scenario, driver, turn);
    if (trace === null) return;
    this.player.stop();
    this.#trace = trace;
    this.endless = endless;
    this.#ran = ran;
    this.player.seek(null);
    this.problems = [];
    if (this.part === null) this.state = this.proved === null ? 'ran' : 'proved';
  }

  /** Another answer or fault: what is on the bench runs again with it. */
  change(patch: Partial<Scenario>): void {
    this.player.stop();
    this.#scenario = { ...this.#scenario, ...patch };
    if (this.#ran !== null) this.#runText({ edition: this.#ran.edition, text: this.#ran.text });
    else this.#showEdition();
  }

  /** Puts the edition's own run on the bench; until it is there, the one before stays. */
  #showEdition(): void {
    const { scenario, start } = this;
    const turn = (this.#turn += 1);
    const show = async (driver: Driver | undefined): Promise<void> => {
      const trace = await this.#record(scenario, driver, turn);
      if (trace === null) return;
      this.#base = trace;
      this.player.stop();
      this.player.seek(null);
    };
    const known = this.#editions[this.edition];
    if (known !== undefined || this.edition === DEFAULT_SCENARIO.edition) {
      void show(known);
      return;
    }
    const { question } = EXERCISES[this.#exercise];
    const asked = { edition: this.edition, text: start };
    this.#compiler.ask({ kind: 'run', ...asked, scenario, question }, (data) => {
      if (typeof data === 'number' || data.kind !== 'ran') return;
      this.#editions[asked.edition] = data.driver;
      if (turn === this.#turn) void show(data.driver);
    });
  }

  /** Records a run; null if the bench is wanted for another by then. */
  #record(scenario: Scenario, driver: Driver | undefined, turn: number): Promise<Trace | null> {
    return recorded(this.#simulator, scenario, driver, () => turn === this.#turn);
  }

  /** Tries every case, until one breaks what is asked; that one is then put on the bench. */
  prove(): void {
    this.keep();
    const asked = this.#asked();
    const { question, wide } = EXERCISES[this.#exercise];
    this.part = 0;
    this.state = 'proving';
    this.#prover.ask(
      { kind: 'prove', ...asked, question, ...(wide === undefined ? {} : { wide }) },
      (data) => {
        if (typeof data === 'number') this.part = data;
        else if (data.kind === 'refused') this.#refuse(data);
        else if (data.kind === 'proved') {
          this.part = null;
          this.#proved = { ...asked, ...data };
          this.state = 'proved';
          if (asked.text !== this.text) return;
          if (this.passes) this.#note({ solved: true });
          const counter = counterOf(data);
          if (counter !== null) this.open(counter.scenario);
        }
      }
    );
  }

  /** Puts an answer on the bench and runs the text with it. */
  open(scenario: Scenario): void {
    this.#scenario = scenario;
    this.#runText(this.#asked());
  }

  /** Draws what every answer comes to. */
  map(): void {
    const asked = this.#asked();
    this.mapPart = 0;
    this.#mapper.ask({ kind: 'map', ...asked, scenario: this.scenario }, (data) => {
      if (typeof data === 'number') this.mapPart = data;
      else if (data.kind === 'refused') this.#refuse(data);
      else if (data.kind === 'mapped') {
        this.mapPart = null;
        this.#sweep = { ...asked, sweep: data.sweep };
      }
    });
  }

  /** Ends whatever is under way. */
  stop(): void {
    const busy = this.part !== null || this.state === 'running';
    this.#prover.stop();
    this.#mapper.stop();
    if (busy) this.#runner.stop();
    this.#turn += 1;
    this.part = null;
    this.mapPart = null;
    if (busy) this.state = 'unchecked';
  }

  /** Leaves nothing running behind. */
  close(): void {
    this.keep();
    this.stop();
    this.#runner.stop();
    this.#compiler.stop();
    this.player.stop();
  }

  /** The pairs of an address that leads to this exercise and this answer, without the text. */
  pairs(): Pair[] {
    return [
      ['exercise', this.#exercise],
      ...scenarioToPairs(this.scenario).filter(([key]) => key !== 'edition')
    ];
  }

  /** Takes an address. A text in it is shown, and runs only when it is asked to. */
  restore(pairs: Iterable<Pair>, text: string | null): void {
    const all = [...pairs];
    const asked = all.find(([key]) => key === 'exercise')?.[1];
    // The lines of the first exercise are no text that could be written to.
    const named = isExercise(asked) ? asked : 'order';
    const exercise = named === 'order' && text !== null ? 'free' : named;
    const { scenario, problems } = scenarioFromPairs(
      all.filter(([key]) => key !== 'exercise' && key !== 'edition')
    );
    const wrong: Problem[] =
      asked === undefined || isExercise(asked)
        ? []
        : [{ key: 'exercise', text: asked, code: 'not-one-of', takes: '' }];
    this.ignored = [...wrong, ...problems];
    this.#exercise = exercise;
    this.#scenario = scenario;
    this.#guest = null;
    if (text !== null && text !== this.text) this.#guest = text;
    this.#clear();
    this.check();
  }
}
