import { expect, type Locator, type Page } from '@playwright/test';

/** The attributes of the bench that embedding pages and tests read. */
export interface BenchState {
  readonly edition?: string;
  readonly rsp?: string;
  readonly masked?: string;
  readonly rc?: string;
  readonly errno?: string;
  readonly probe?: string;
}

/** The eight ports of the case. */
export const PORTS = [
  'ens2f0',
  'ens2f1',
  'ens2f2',
  'ens2f3',
  'ens5f0',
  'ens5f1',
  'ens5f2',
  'ens5f3'
];

/** The lab in one browser page. */
export class Lab {
  readonly bench: Locator;
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    this.bench = page.locator('[data-edition]');
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Opens the lab and waits until it listens. */
  async open(query = '', path = '/lab/'): Promise<void> {
    await this.page.goto(path + query);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.locator('[data-ready]').waitFor({ state: 'attached' });
  }

  /** Waits until the bench says all of this. */
  async says(state: BenchState): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      await expect(this.bench).toHaveAttribute(`data-${name}`, String(value));
    }
  }

  answer(name: string): Promise<void> {
    return this.page.getByRole('radio', { name }).check({ force: true });
  }

  edition(name: string): Promise<void> {
    return this.page
      .getByRole('group', { name: 'Driver edition' })
      .getByRole('radio', { name, exact: true })
      .check({ force: true });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** The interfaces that exist, by the panel's words. */
  async interfaces(): Promise<string[]> {
    const titles = await this.page
      .getByRole('listitem')
      .and(this.page.locator('[title]'))
      .evaluateAll((items) => items.map((item) => item.getAttribute('title') ?? ''));
    return titles.flatMap((title) =>
      /^ens\df\d: /.test(title) && !/no interface/.test(title) ? [title.slice(0, 6)] : []
    );
  }
}
