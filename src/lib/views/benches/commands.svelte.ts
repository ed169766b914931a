import type { Problem } from '#lib/probe/options.ts';
import type { Refusals } from '#lib/probe/refusals.ts';
import { ANSWERS, isAnswerId, isAskedCommand } from '#lib/probe/refusing.ts';
import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import { Crew } from '../crew.ts';
import { Job } from '../figures/job.svelte.ts';
import type { AskRefusal, RefusalPart } from '../jobs.ts';
import { scenarioFrom, type Addressed } from './address.ts';
import { isWhole, THE_CASE, withCell, type CellAt } from './commands.ts';

/** What the bench of the commands shows: an edition's matrix, and one cell of it. */
export class CommandsState implements Addressed {
  #edition = $state<EditionId>(DEFAULT_SCENARIO.edition);
  #cell = $state.raw<CellAt>(THE_CASE);
  #known = $state.raw<readonly Refusals[]>([]);
  /** The matrix that is being run, as far as it has come. */
  #partial = $state.raw<Refusals | null>(null);
  #busy = $state(false);
  #failed = $state(false);
  #turn = 0;
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  /** What runs: one worker tells the rows, all of them share the cells. */
  readonly #rows = new Job<Refusals, EditionId>((edition) => ({ kind: 'refusal-rows', edition }));
  readonly #cells = new Crew<AskRefusal, RefusalPart>();

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
  /** The matrix of the edition, cells as far as they are known; null while not even its rows are. */
  get matrix(): Refusals | null {
    const whole = this.#known.find(({ edition }) => edition === this.#edition);
    return whole ?? (this.#partial?.edition === this.#edition ? this.#partial : null);
  }
  /** True while cells are run. */
  get busy(): boolean {
    return this.#busy;
  }
  /** True if the browser let no worker start, or one failed. */
  get failed(): boolean {
    return this.#failed || this.#rows.failed;
  }
  /** The part of the cells that is known, from 0 to 1. */
  get part(): number {
    const rows = this.matrix?.rows ?? [];
    const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
    return rows.length === 0 ? 0 : cells / (rows.length * ANSWERS.length);
  }

  change(edition: EditionId): void {
    this.#edition = edition;
  }
  choose(cell: CellAt): void {
    this.#cell = cell;
  }

  /** Has the edition run if it was not; a newer question ends an older one. */
  run(): void {
    if (this.matrix !== null && isWhole(this.matrix)) {
      this.stop();
      return;
    }
    if (this.#busy && this.#partial?.edition === this.#edition) return;
    this.#busy = true;
    this.#failed = false;
    this.#partial = null;
    this.#rows.run([this.#edition], ([matrix]) => {
      if (matrix !== undefined) this.#fill(matrix);
    });
    if (this.#rows.failed) this.#busy = false;
  }

  /** Has all cells run. Silence last: it takes the driver longest. */
  #fill(matrix: Refusals): void {
    this.#turn += 1;
    this.#partial = matrix;
    const { edition, rows } = matrix;
    const asks = ANSWERS.flatMap((answer) =>
      rows.map(({ command }) => ({
        kind: 'refusal' as const,
        turn: String(this.#turn),
        edition,
        command,
        answer
      }))
    );
    this.#cells.run(
      asks,
      ({ command, cell }) => {
        if (this.#partial === null) return;
        this.#partial = withCell(this.#partial, command, cell);
        if (!isWhole(this.#partial)) return;
        this.#known = [...this.#known, this.#partial];
        this.#partial = null;
        this.#busy = false;
      },
      () => {
        this.#busy = false;
        this.#failed = true;
      }
    );
  }

  /** Ends what is under way; cells that are known stay to be seen. */
  stop(): void {
    this.#rows.stop();
    this.#cells.stop();
    this.#busy = false;
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
