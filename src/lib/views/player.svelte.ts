import type { Trace } from '#lib/probe/trace.ts';

/** The ways to move through a run. */
export type Move = 'start' | 'back' | 'step' | 'over' | 'out' | 'access' | 'end';

/** The step that a page shows first: just after the comparison that decided, else the end. A run
 * that had to stop is shown where it stopped. */
export const decisiveStep = ({ outcome, length }: Trace): number =>
  outcome.decided === null || outcome.fault !== null
    ? length - 1
    : Math.min(outcome.decided.step + 1, length - 1);

/**
 * Where a reader stands in a run, and how they move. Steps are those of the trace, 0 to
 * `length - 1`. Owns the only timer of the project; `stop()` ends it.
 */
export class Player {
  /** Statements a second while it plays. */
  speed = $state(4);
  #at = $state<number | null>(null);
  #timer = $state<ReturnType<typeof setInterval> | null>(null);
  readonly #trace: () => Trace;

  /** `trace` is asked anew each time, so that the player follows a trace that is replaced. */
  constructor(trace: () => Trace) {
    this.#trace = trace;
  }

  /** The step that is shown. */
  get step(): number {
    const trace = this.#trace();
    return this.#at === null ? decisiveStep(trace) : Math.min(this.#at, trace.length - 1);
  }

  /** The step that was chosen, or null while the player stands at the decisive one by itself. */
  get chosen(): number | null {
    return this.#at === null ? null : this.step;
  }

  /** True while it moves by itself. */
  get playing(): boolean {
    return this.#timer !== null;
  }

  /** Stands at a step, or with null at the decisive one. Numbers beyond the ends are cut. */
  seek(step: number | null): void {
    this.#at = step === null ? null : Math.max(0, Math.min(step, this.#trace().length - 1));
  }

  /** Moves once; does nothing where `can(move)` is false. */
  go(move: Move): void {
    this.seek(this.#target(move));
  }

  /** Whether a move leads anywhere. */
  can(move: Move): boolean {
    return move === 'start' || move === 'back'
      ? this.step > 0
      : this.step < this.#trace().length - 1;
  }

  /** Starts or stops playing; from the end it starts over. */
  toggle(): void {
    if (this.playing) return this.stop();
    if (!this.can('step')) this.seek(0);
    this.#timer = setInterval(() => {
      this.go('step');
      if (!this.can('step')) this.stop();
    }, 1000 / this.speed);
  }

  /** Stops playing. */
  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #target(move: Move): number {
    const trace = this.#trace();
    const last = trace.length - 1;
    const { step } = this;
    const depth = trace.depthAt(step);
    const next = (stop: (at: number) => boolean): number => {
      let at = step + 1;
      while (at < last && !stop(at)) at += 1;
      return Math.min(at, last);
    };
    switch (move) {
      case 'start':
        return 0;
      case 'back':
        return step - 1;
      case 'step':
        return step + 1;
      case 'over':
        return next((at) => trace.depthAt(at) <= depth);
      case 'out':
        return next((at) => trace.depthAt(at) < depth);
      case 'access':
        return (trace.accesses.find((access) => access.step >= step)?.step ?? last) + 1;
      case 'end':
        return last;
    }
  }
}
