import type { Problem } from '#lib/probe/options.ts';
import type { Refusals } from '#lib/probe/refusals.ts';
import { isAnswerId, isAskedCommand } from '#lib/probe/refusing.ts';
import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import { Job } from '../figures/job.svelte.ts';
import { scenarioFrom, type Addressed } from './address.ts';
import { THE_CASE, type CellAt } from './commands.ts';
import type { Ask } from './jobs.ts';

/** What the bench of the commands shows: an edition's matrix, and one cell of it. */
export class CommandsState implements Addressed {
  #edition = $state<EditionId>(DEFAULT_SCENARIO.edition);
  #cell = $state.raw<CellAt>(THE_CASE);
  #known = $state.raw<readonly Refusals[]>([]);
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  /** The runs that are under way. */
  readonly job = new Job<Refusals, Ask>(
    () =>
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the form that the bundler knows
      new Worker(new URL('./experiments.worker.ts', import.meta.url), { type: 'module' })
  );

  /** `initial`: matrices that come with the page. */
  constructor(initial: readonly Refusals[]) {
    this.#known = initial;
  }

  get edition(): EditionId {
    return this.#edition;
  }
  get cell(): CellAt {
    return this.#cell;
  }
  /** The matrix of the edition; null while it is not known. */
  get matrix(): Refusals | null {
    return this.#known.find(({ edition }) => edition === this.#edition) ?? null;
  }

  change(edition: EditionId): void {
    this.#edition = edition;
  }
  choose(cell: CellAt): void {
    this.#cell = cell;
  }

  /** Has the edition run if it was not; a newer question ends an older one. */
  run(): void {
    if (this.matrix !== null) {
      this.job.stop();
      return;
    }
    this.job.run([{ kind: 'refusals', edition: this.#edition }], ([matrix]) => {
      if (matrix !== undefined) this.#known = [...this.#known, matrix];
    });
  }

  restore(pairs: Iterable<Pair>): void {
    const own: Pair[] = [];
    const problems: Problem[] = [];
    let cell = THE_CASE;
    for (const [key, text] of pairs) {
      if (key !== 'cell') {
        own.push([key, text]);
        continue;
      }
      const [command = '', answer = '', ...rest] = text.split('.');
      if (isAskedCommand(command) && isAnswerId(answer) && rest.length === 0) {
        cell = { command, answer };
      } else problems.push({ key, text, code: 'not-one-of', takes: 'COMMAND.answer' });
    }
    const { scenario, problems: others } = scenarioFrom(own, ['edition']);
    this.#edition = scenario.edition;
    this.#cell = cell;
    this.problems = [...problems, ...others];
  }

  pairs(): Pair[] {
    const { command, answer } = this.#cell;
    const usual = command === THE_CASE.command && answer === THE_CASE.answer;
    return [
      ...(this.#edition === DEFAULT_SCENARIO.edition ? [] : [['edition', this.#edition] as const]),
      ...(usual ? [] : [['cell', `${command}.${answer}`] as const])
    ];
  }
}
