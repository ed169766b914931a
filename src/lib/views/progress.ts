/** What a reader has done in one chapter. */
export interface Done {
  /** True once its end was in sight. */
  readonly read: boolean;
  /** Key of the answer that was chosen; null where the reader had it shown, or has not come there. */
  readonly answer: string | null;
}

/** Everything that a reader has done, as it is kept and as a file. */
export interface ProgressData {
  readonly version: 1;
  readonly chapters: Readonly<Record<string, Done>>;
}

const KEY = 'mailbox-lab-progress';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept or brought as a file; null where it is not of this kind. Unknown chapters stay. */
export function parseProgress(text: string): ProgressData | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.chapters)) return null;
  const chapters: Record<string, Done> = {};
  for (const [slug, done] of Object.entries(data.chapters)) {
    if (!/^[a-z0-9-]{1,40}$/.test(slug) || !isRecord(done)) return null;
    const { read, answer } = done;
    if (typeof read !== 'boolean') return null;
    if (answer !== null && (typeof answer !== 'string' || answer.length > 40)) return null;
    chapters[slug] = { read, answer };
  }
  return { version: 1, chapters };
}

/**
 * The reader's own progress. Kept on their device where storage is open; elsewhere it lasts as long
 * as the page. Nothing is sent anywhere.
 */
export class Progress {
  #data: ProgressData = { version: 1, chapters: {} };

  /** Takes what an earlier visit kept. Call it in the browser only. */
  load(): void {
    try {
      const kept = localStorage.getItem(KEY);
      this.#data = (kept === null ? null : parseProgress(kept)) ?? this.#data;
    } catch {
      // Storage may be shut, as in a sandboxed frame.
    }
  }

  /** What was done in a chapter. */
  of(slug: string): Done {
    return this.#data.chapters[slug] ?? { read: false, answer: null };
  }

  /** Notes what the reader did, beside what is known. */
  note(slug: string, done: Partial<Done>): void {
    const chapters = { ...this.#data.chapters, [slug]: { ...this.of(slug), ...done } };
    this.#keep({ version: 1, chapters });
  }

  /** All of it as the text of a file. */
  text(): string {
    return `${JSON.stringify(this.#data, null, 2)}\n`;
  }

  /** Takes a file in, beside what is known; false, and nothing changes, if it is not of this kind. */
  take(text: string): boolean {
    const data = parseProgress(text);
    if (data === null) return false;
    const chapters = { ...this.#data.chapters };
    for (const [slug, done] of Object.entries(data.chapters)) {
      const known = this.of(slug);
      chapters[slug] = { read: known.read || done.read, answer: done.answer ?? known.answer };
    }
    this.#keep({ version: 1, chapters });
    return true;
  }

  /** Forgets all of it. */
  clear(): void {
    this.#keep({ version: 1, chapters: {} });
  }

  #keep(data: ProgressData): void {
    this.#data = data;
    try {
      localStorage.setItem(KEY, JSON.stringify(data));
    } catch {
      // It then lasts as long as the page.
    }
  }
}
