import type { EditionId } from '#lib/probe/scenario.ts';

/** The files of the driver's text. */
export type FileName =
  | 'kernel.h'
  | 'qed.h'
  | 'qed_hw.c'
  | 'qed_mcp.c'
  | 'qed_int.c'
  | 'qed_dev.c'
  | 'qed_main.c'
  | 'qede_main.c';

/** Everything that the page of the source says; `html` fields may hold `<code>`. */
export interface SourceText {
  readonly title: (edition: EditionId) => string;
  readonly description: (edition: EditionId) => string;
  readonly heading: string;
  readonly lead: string;
  /** How the text stands to the kernel's, and what its numbers are: paragraphs of Markdown. */
  readonly about: readonly string[];
  readonly editions: string;
  readonly edition: Readonly<Record<EditionId, string>>;
  readonly contents: string;
  readonly definitions: (count: number) => string;
  readonly files: Readonly<Record<FileName, string>>;
  /** What stands where ours follows no single file of the kernel. */
  readonly oursFile: string;
  readonly upstreamFile: (path: string, version: string) => string;
  readonly upstreamName: (name: string, version: string) => string;
  readonly oursName: string;
  readonly since: (edition: EditionId) => string;
  readonly printsAs: (line: number) => string;
  readonly top: string;
}
