/** What the figure of the mask says. */
export interface MaskWords {
  readonly stages: string;
  readonly transport: string;
  readonly call: string;
  readonly readNone: string;
  /** `{bit}`: its index. */
  readonly readBit: string;
  /** `{word}`, `{left}`: 0 or 1; `{gate}`: one of the next two. */
  readonly reading: string;
  readonly open: string;
  readonly shut: string;
  readonly keys: string;
  readonly driverDoes: string;
  readonly editionNote: string;
  readonly noReturn: string;
}
