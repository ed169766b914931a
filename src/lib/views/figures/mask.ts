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
  /** On which things the keys work; then what the arrows do, the name of the key, what it does. */
  readonly keysOn: string;
  readonly keysMove: string;
  readonly space: string;
  readonly keysFlip: string;
  readonly driverDoes: string;
  readonly editionNote: string;
  /** What 0 means, where the images are counted. */
  readonly success: string;
  /** `{count}`: images that the driver knows then. */
  readonly images: string;
  readonly noReturn: string;
}
